"""How uniform motion is asked for, by level and task type, in English and Korean; the order of the numbers never changes."""

BANK = {
    ("easy", "qa"): (
        (
            "A train travels at a constant speed of {v} km/h. How many kilometres does it cover in {t} minutes?",
            "열차가 시속 {v} km의 일정한 속력으로 달린다. {t}분 동안 이동한 거리는 몇 km인지 구하시오.",
        ),
        (
            "Find the distance in km that a car covers at a steady {v} km/h in {t} minutes.",
            "시속 {v} km로 일정하게 달리는 자동차가 {t}분 동안 이동하는 거리(km)를 구하시오.",
        ),
        (
            "The speedometer of a van shows {v} km/h all the time. How far, in km, does the van get within {t} minutes?",
            "속도계가 계속 시속 {v} km를 가리키는 승합차가 있다. 이 차가 {t}분 동안 간 거리(km)를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A bus reaches the next town, {d} km away, after {t} minutes without changing its speed. What is its speed in km/h?",
            "버스가 속력을 바꾸지 않고 {d} km 떨어진 다음 도시까지 {t}분 만에 도착하였다. 버스의 속력은 몇 km/h인지 구하시오.",
        ),
        (
            "A motorcyclist notes that two milestones {d} km apart were passed {t} minutes one after the other. "
            "At what constant speed in km/h was the motorcycle going?",
            "오토바이가 {d} km 떨어진 두 표지판을 {t}분 간격으로 지나갔다. 오토바이의 속력이 일정하였다면 몇 km/h인지 구하시오.",
        ),
        (
            "To be on time, an express train has to run the {d} km to the terminus in {t} minutes. "
            "Which constant speed in km/h does this require?",
            "급행열차가 종점까지 남은 {d} km를 {t}분 만에 달려야 제시간에 도착한다. 이때 필요한 일정한 속력은 몇 km/h인지 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "A car drives at {v} km/h for {t} minutes and then at {w} km/h for {u} minutes. "
            "Find its mean speed over the whole trip in km/h.",
            "자동차가 시속 {v} km로 {t}분 동안 달린 다음 시속 {w} km로 {u}분 동안 달렸다. 전체 구간의 평균 속력(km/h)을 구하시오.",
        ),
        (
            "First {v} km/h for {t} minutes, then {w} km/h for {u} minutes: what is the mean speed of the journey in km/h?",
            "처음에는 시속 {v} km로 {t}분, 이어서 시속 {w} km로 {u}분 동안 이동하였다. 전체 여정의 평균 속력은 몇 km/h인지 구하시오.",
        ),
        (
            "A coach keeps a speed of {v} km/h for {t} minutes on country roads and one of {w} km/h for {u} minutes on the "
            "motorway. Calculate its mean speed in km/h.",
            "고속버스가 국도에서 시속 {v} km로 {t}분, 고속도로에서 시속 {w} km로 {u}분 동안 달렸다. 이 버스의 평균 속력(km/h)을 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A courier has to deliver a parcel {all} km away within {sum} minutes. In the first {t} minutes the traffic allows only "
            "{v} km/h. At what speed in km/h must the courier drive the rest to arrive exactly on time?",
            "배달 기사가 {all} km 떨어진 곳에 {sum}분 만에 물건을 배달해야 한다. 처음 {t}분 동안은 길이 막혀 시속 {v} km로 달렸다. "
            "정확히 제시간에 도착하려면 남은 거리는 몇 km/h로 달려야 하는지 구하시오.",
        ),
        (
            "A trip of {all} km took {sum} minutes in all. During the first {t} minutes the speed was {v} km/h; after that it had "
            "another constant value. Which one, in km/h?",
            "전체 {all} km를 가는 데 모두 {sum}분이 걸렸다. 처음 {t}분 동안의 속력은 시속 {v} km였고, 그 뒤에는 다른 일정한 속력으로 "
            "달렸다. 나중 속력은 몇 km/h인지 구하시오.",
        ),
        (
            "The stage of a rally is {all} km long and the target time is {sum} minutes. A crew has spent {t} minutes at a mean of "
            "{v} km/h. What mean speed in km/h over the remainder meets the target time?",
            "어느 자동차 경주 구간의 길이는 {all} km이고 목표 시간은 {sum}분이다. 한 팀이 처음 {t}분 동안 평균 시속 {v} km로 달렸다. "
            "남은 구간을 평균 몇 km/h로 달리면 목표 시간에 맞출 수 있는지 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Two trains start at the same moment from stations A and B, {d} km apart, and run towards each other, the one from A at "
            "{v} km/h, the one from B at {w} km/h. How many kilometres from A do they meet?",
            "{d} km 떨어진 두 역 A, B에서 두 열차가 동시에 출발하여 서로 마주 보고 달린다. A역에서 출발한 열차는 시속 {v} km, B역에서 "
            "출발한 열차는 시속 {w} km로 달릴 때, 두 열차가 만나는 곳은 A역에서 몇 km 떨어진 곳인지 구하시오.",
        ),
        (
            "A road of {d} km joins towns A and B. A lorry leaves A at {v} km/h and at the same time a car leaves B at {w} km/h. "
            "Find the distance in km from A to the place where they meet.",
            "두 도시 A, B를 잇는 도로의 길이는 {d} km이다. 화물차가 A에서 시속 {v} km로 출발하는 동시에 승용차가 B에서 시속 {w} km로 "
            "출발한다. 두 차가 만나는 지점은 A에서 몇 km 떨어져 있는지 구하시오.",
        ),
        (
            "Points A and B lie {d} km apart. One vehicle goes from A to B at {v} km/h, another from B to A at {w} km/h, and both "
            "set off together. How far from A, in km, do they pass each other?",
            "두 지점 A, B는 {d} km 떨어져 있다. 한 차는 A에서 B로 시속 {v} km, 다른 차는 B에서 A로 시속 {w} km의 속력으로 동시에 출발한다. "
            "두 차가 서로 지나치는 지점까지 A에서의 거리(km)를 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A lorry leaves the depot at {v} km/h. A car sets out after it on the same road {t} minutes later, at {w} km/h. "
            "How many minutes does the car drive until it catches up with the lorry?",
            "화물차가 창고에서 시속 {v} km로 출발하였다. {t}분 뒤에 승용차가 같은 길을 시속 {w} km로 뒤따라 출발하였다. "
            "승용차가 출발한 지 몇 분 만에 화물차를 따라잡는지 구하시오.",
        ),
        (
            "A family drives off at {v} km/h and leaves a suitcase behind. Their neighbour notices it {t} minutes after they left "
            "and follows at {w} km/h. For how many minutes must the neighbour drive to reach them?",
            "어느 가족이 시속 {v} km로 차를 타고 떠나면서 가방을 두고 갔다. 떠난 지 {t}분 뒤에 이웃이 이를 알고 시속 {w} km로 뒤쫓아 "
            "갔다. 이웃은 몇 분 동안 달려야 가족을 만나는지 구하시오.",
        ),
        (
            "A freight train passes a junction at {v} km/h. An express passes it in the same direction {t} minutes later, at {w} km/h, "
            "on a parallel track. How many minutes after passing the junction does the express draw level?",
            "화물 열차가 시속 {v} km로 분기점을 지나고, {t}분 뒤에 급행열차가 같은 방향으로 시속 {w} km로 분기점을 지났다. 급행열차는 "
            "분기점을 지난 뒤 몇 분 만에 옆 선로의 화물 열차와 나란해지는지 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "A train {l} m long runs at {v} km/h over a bridge of {b} m. How many seconds pass from the moment its front enters the "
            "bridge until its rear leaves it?",
            "길이가 {l} m인 열차가 시속 {v} km로 달려 길이가 {b} m인 다리를 건넌다. 열차의 앞부분이 다리에 들어선 순간부터 뒷부분이 "
            "다리를 벗어날 때까지 몇 초가 걸리는지 구하시오.",
        ),
        (
            "How many seconds does a train of {l} m at {v} km/h need to pass completely through a tunnel of {b} m, from its front "
            "going in to its rear coming out?",
            "길이 {l} m인 열차가 시속 {v} km로 길이 {b} m인 터널을 완전히 통과하는 데, 곧 앞부분이 들어가서 뒷부분이 나올 때까지 걸리는 "
            "시간은 몇 초인지 구하시오.",
        ),
        (
            "An underground train has a length of {l} m and a speed of {v} km/h. It runs along a platform of {b} m without stopping. "
            "For how many seconds is any part of the train beside the platform?",
            "길이가 {l} m인 전동차가 시속 {v} km로 길이 {b} m의 승강장을 서지 않고 지나간다. 전동차의 일부라도 승강장 옆에 있는 시간은 "
            "몇 초인지 구하시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "At constant speed a train passes a signal post in {post} s; a bridge of {b} m takes it {t} s, from the front's entry to "
            "the rear's exit. How many metres long is the train?",
            "일정한 속력으로 달리는 열차가 신호기 기둥을 지나는 데 {post}초가 걸리고, 길이 {b} m인 다리를 앞부분이 들어서서 뒷부분이 "
            "벗어날 때까지 {t}초가 걸린다. 열차의 길이는 몇 m인지 구하시오.",
        ),
        (
            "A child beside the track counts {post} s while a train goes by. The same train, at the same speed, needs a tunnel of "
            "{b} m from entry of the front to exit of the rear to be crossed in {t} s. Find the length of the train in m.",
            "선로 옆에 선 아이 앞을 열차가 지나가는 데 {post}초가 걸렸다. 같은 속력으로 이 열차가 길이 {b} m인 터널을 앞부분이 "
            "들어가서 뒷부분이 나올 때까지 지나는 데는 {t}초가 걸렸다. 열차의 길이(m)를 구하시오.",
        ),
        (
            "A camera at a mast records a passing train for {post} s. On a viaduct of {b} m the train is seen for {t} s, "
            "from its front going on to its last carriage leaving. If the speed never changed, how long is the train in m?",
            "기둥에 달린 카메라에 열차가 지나가는 모습이 {post}초 동안 찍혔다. 길이 {b} m인 고가교를 마지막 칸까지 모두 빠져나가는 데는 "
            "{t}초가 걸렸다. 속력이 변하지 않았다면 열차의 길이는 몇 m인지 구하시오.",
        ),
    ),
}
