"""How expected values are asked for: tables of a random variable, bags, raffles, wheels with a stake, fair games."""

FORM = (
    ("Give the result as an integer or a fraction in lowest terms.", "답은 정수 또는 기약분수로 쓰시오."),
    ("Answer exactly, with an integer or a fraction in lowest terms.", "답을 정수 또는 기약분수로 정확히 나타내시오."),
    ("Do not round: an integer or a fraction in lowest terms is wanted.", "반올림하지 말고 정수 또는 기약분수로 답하시오."),
)
BARE = {
    "easy": (
        ("The table shows the distribution of a random variable X. Find E(X).", "확률변수 X의 확률분포가 다음 표와 같을 때, E(X)를 구하시오."),
        ("What is the expected value of X, which is distributed as in the table?", "다음 표는 확률변수 X의 확률분포이다. X의 기댓값을 구하시오."),
        ("Compute the mean of the random variable X with the probabilities below.", "확률변수 X가 아래의 확률분포를 가질 때, X의 평균을 계산하시오."),
    ),
    "medium": (
        ("One probability in the table of the random variable X is missing. Find E(X).", "확률변수 X의 확률분포표에서 확률 하나가 빠져 있다. E(X)를 구하시오."),
        ("The probability p in the distribution of X is unknown. What is the expected value of X?", "다음 확률분포에서 확률 p의 값은 주어지지 않았다. X의 기댓값을 구하시오."),
        ("Find the missing probability of the random variable X, then compute the mean of X.", "다음 확률분포표를 완성하여 확률변수 X의 평균을 구하시오."),
    ),
    "hard": (
        ("The table shows the distribution of a random variable X. Find the variance V(X).", "확률변수 X의 확률분포가 다음 표와 같을 때, 분산 V(X)를 구하시오."),
        ("What is the variance of X, which is distributed as in the table?", "다음 표는 확률변수 X의 확률분포이다. X의 분산을 구하시오."),
        ("Compute the mean squared deviation of X from its expected value, for the probabilities below.", "확률변수 X가 아래의 확률분포를 가질 때, 편차의 제곱의 평균인 분산을 계산하시오."),
    ),
    "expert": (
        ("In the table a and b are unknown probabilities, and E(X) = {mean}. Find a and b, in this order, as fractions in lowest terms.", "다음 표에서 a, b는 알려지지 않은 확률이고 E(X) = {mean}이다. a, b의 값을 기약분수로 차례로 구하시오."),
        ("The random variable X below has expected value {mean}. Determine a and then b; both are fractions in lowest terms.", "다음 확률분포를 갖는 확률변수 X의 기댓값은 {mean}이다. a와 b를 기약분수로 차례로 나타내시오."),
        ("Which probabilities a and b, given in this order as fractions in lowest terms, make {mean} the mean of X?", "X의 평균이 {mean:이/가} 되도록 하는 확률 a, b를 기약분수로 차례로 쓰시오."),
    ),
}  # fmt: skip
STORIES = {
    "easy": (
        ("A bag holds {u} balls marked {x}, {v} marked {y} and {w} marked {z}. One ball is drawn at random. What is the expected value of the number on it?", "주머니에 {x:이/가} 적힌 공 {u}개, {y:이/가} 적힌 공 {v}개, {z:이/가} 적힌 공 {w}개가 들어 있다. 공 한 개를 임의로 꺼낼 때, 공에 적힌 수의 기댓값을 구하시오."),
        ("In a raffle, {u} tickets win {x} dollars each, {v} win {y} dollars and {w} win {z} dollars; there are no others. How many dollars does a ticket win on average?", "어떤 복권은 {x}만 원에 당첨되는 것이 {u}장, {y}만 원이 {v}장, {z}만 원이 {w}장이고 다른 것은 없다. 복권 한 장의 당첨금의 기댓값은 몇만 원인지 구하시오."),
        ("Of the buses that came through one morning, {u} were {x} minutes late, {v} were {y} minutes late and {w} were {z} minutes late. What is the expected delay, in minutes, of one of these buses chosen at random?", "어느 날 아침 정류장에 온 버스 중 {u}대는 {x}분, {v}대는 {y}분, {w}대는 {z}분 늦게 도착하였다. 이 버스 중 임의로 택한 한 대가 늦은 시간의 기댓값은 몇 분인지 구하시오."),
    ),
    "medium": (
        ("A wheel has {u} sectors paying {x} points, {v} paying {y} and {w} paying {z}, all of equal size. A spin costs {fee} points. Find the expected gain per spin, in points; it is negative for a loss.", "크기가 같은 칸으로 나뉜 회전판에 {x}점짜리 칸이 {u}개, {y}점짜리 칸이 {v}개, {z}점짜리 칸이 {w}개 있다. 한 번 돌릴 때마다 {fee}점을 낸다. 한 번 돌릴 때 얻는 순이익의 기댓값은 몇 점인지 구하시오. (손해이면 음수로 쓴다.)"),
        ("Among the lucky envelopes on a stall, {u} hold {x} coins, {v} hold {y} and {w} hold {z}. Picking one at random costs {fee} coins. By how many coins does a player's fortune change on average? A loss counts as negative.", "가판대의 복봉투 중 {u}개에는 동전이 {x}개, {v}개에는 {y}개, {w}개에는 {z}개 들어 있다. 동전 {fee}개를 내고 봉투 하나를 임의로 고를 때, 동전 수의 변화량의 기댓값을 구하시오. (줄어들면 음수로 쓴다.)"),
        ("A fisherman knows from his log that of his trips {u} brought {x} crates, {v} brought {y} and {w} brought {z}. Fuel for a trip is worth {fee} crates. What is the expected profit, in crates, of a trip picked at random from the log? Write a loss with a minus sign.", "어느 어부의 기록에는 {x}상자를 잡은 날이 {u}일, {y}상자를 잡은 날이 {v}일, {z}상자를 잡은 날이 {w}일 있다. 하루 연료비는 {fee}상자의 값과 같다. 기록된 날 중 하루를 임의로 택할 때, 그날 순이익의 기댓값은 몇 상자인지 구하시오. (손해이면 음수로 쓴다.)"),
    ),
    "hard": (
        ("A bag holds {u} balls marked {x}, {v} marked {y} and {w} marked {z}. X is the number on a ball drawn at random. Find the variance of X.", "주머니에 {x:이/가} 적힌 공 {u}개, {y:이/가} 적힌 공 {v}개, {z:이/가} 적힌 공 {w}개가 들어 있다. 임의로 꺼낸 공에 적힌 수를 X라 할 때, X의 분산을 구하시오."),
        ("In a quiz, {u} pupils scored {x} points, {v} scored {y} and {w} scored {z}. The score of a pupil picked at random is a random variable; what is its variance?", "퀴즈에서 {u}명이 {x}점, {v}명이 {y}점, {w}명이 {z}점을 받았다. 임의로 뽑은 학생의 점수를 확률변수 X라 할 때, X의 분산을 구하시오."),
        ("In {u} of its modes a machine waits {x} ms, in {v} modes {y} ms and in {w} modes {z} ms; the mode is picked at random. Calculate the variance of its waiting time, in ms².", "어떤 기계가 작동 방식 하나를 임의로 고른다. 기다리는 시간은 {u}가지 방식에서 {x} ms, {v}가지 방식에서 {y} ms, {w}가지 방식에서 {z} ms이다. 기다리는 시간의 분산은 몇 ms²인지 구하시오."),
    ),
    "expert": (
        ("A spin of a wheel costs {mean} points. Of its equal sectors {u} pay {x} points, {v} pay {y} and {w} pay k points. The game is fair, that is, the expected gain is 0. Find k.", "회전판을 한 번 돌리려면 {mean}점을 내야 한다. 크기가 같은 칸 중 {u}개는 {x}점, {v}개는 {y}점, {w}개는 k점을 준다. 순이익의 기댓값이 0인 공정한 게임일 때, k의 값을 구하시오."),
        ("A club sells raffle tickets at {mean} dollars and wants to pay out all the money it takes. {u} tickets win {x} dollars each, {v} win {y} dollars and the remaining {w} win k dollars each. What must k be?", "어느 동아리가 한 장에 칩 {mean}개를 받고 행운권을 모두 나누어 준 뒤, 받은 칩을 전부 상으로 돌려주려고 한다. 행운권 {u}장에는 칩을 {x}개씩, {v}장에는 {y}개씩, 나머지 {w}장에는 k개씩 준다. k의 값을 구하시오."),
        ("The number on a card drawn at random has expected value {mean}. The box has {u} cards with {x}, {v} cards with {y} and {w} cards with an unknown number k. Determine k.", "상자에서 임의로 뽑은 카드에 적힌 수의 기댓값은 {mean}이다. 상자에는 {x:이/가} 적힌 카드 {u}장, {y:이/가} 적힌 카드 {v}장, 수 k가 적힌 카드 {w}장이 들어 있다. k의 값을 구하시오."),
    ),
}  # fmt: skip
