"""How divided sides are asked about: bare, and as plots, panes and frames."""

BANK = {
    ("easy", "qa"): (
        (
            "In triangle ABC, AB = {one} and BC = {two}. D divides AB so that AD:DB = {ratio}, and DE is parallel to BC with E on AC. "
            "Find AD and DE.",
            "삼각형 ABC에서 AB = {one}, BC = {two}이다. 변 AB 위의 점 D는 AD:DB = {ratio}이고, 변 AC 위의 점 E에 대하여 DE ∥ BC이다. "
            "AD와 DE의 길이를 차례로 구하시오.",
        ),
        (
            "Triangle ABC has AB = {one} cm and BC = {two} cm. The parallel to BC through the point D of AB with AD:DB = {ratio} meets AC at E. "
            "How many centimetres long are AD and DE?",
            "AB = {one} cm, BC = {two} cm인 삼각형 ABC가 있다. AD:DB = {ratio}인 변 AB 위의 점 D를 지나고 BC에 평행한 직선이 AC와 만나는 점을 "
            "E라고 할 때, AD, DE의 길이를 차례로 구하시오(단위: cm).",
        ),
        (
            "The side AB = {one} of triangle ABC is divided at D in the ratio {ratio}, counted from A. BC = {two}, and DE ∥ BC ends on AC. "
            "Give AD and DE.",
            "삼각형 ABC의 변 AB = {one:을/를} A에서부터 {ratio}의 비로 나누는 점이 D이다. BC = {two}이고, AC 위의 점 E에 대하여 DE ∥ BC이다. "
            "AD와 DE의 길이를 구하시오.",
        ),
    ),
    ("easy", "reasoning"): (
        (
            "A triangular flower bed ABC has the edges AB = {one} m and BC = {two} m. A low hedge DE parallel to BC divides AB, from A, in "
            "the ratio {ratio}. How far is D from A, and how long is the hedge DE, in metres?",
            "삼각형 모양의 꽃밭 ABC에서 AB = {one} m, BC = {two} m이다. BC와 평행한 낮은 울타리 DE가 AB를 A에서부터 {ratio}의 비로 나눈다. "
            "AD의 길이와 울타리 DE의 길이는 각각 몇 m인지 차례로 구하시오.",
        ),
        (
            "In the roof of a model house the rafter AB is {one} cm long, the floor beam BC {two} cm. A collar beam DE parallel to BC is fixed at D on AB with "
            "AD:DB = {ratio}. Find AD and the length of the collar beam in centimetres.",
            "모형 집의 지붕에서 서까래 AB는 {one} cm, 바닥의 들보 BC는 {two} cm이다. BC와 평행한 가로대 DE를 AD:DB = {ratio}인 AB 위의 점 D에 붙였다. "
            "AD의 길이와 가로대 DE의 길이는 각각 몇 cm인지 차례로 구하시오.",
        ),
        (
            "A pennant ABC has an upper edge AB of {one} cm, and its staff edge BC measures {two} cm. A stripe DE parallel to BC starts at D, "
            "where AB is shared in the ratio {ratio} from the tip A. Give AD and DE in centimetres.",
            "삼각형 깃발 ABC의 위쪽 모서리 AB는 {one} cm, 깃대 쪽 모서리 BC는 {two} cm이다. 뾰족한 끝 A에서부터 AB를 {ratio}의 비로 나누는 점 D에서 "
            "BC와 평행한 줄 DE를 그렸다. AD와 DE의 길이는 각각 몇 cm인지 차례로 구하시오.",
        ),
    ),
    ("medium", "qa"): (
        (
            "In triangle ABC, AB = {one} and BC = {two}. D and F lie on AB with AD:DF:FB = {ratio}; DE and FG are parallel to BC and end on "
            "AC. Find AD, AF, DE and FG.",
            "삼각형 ABC에서 AB = {one}, BC = {two}이다. 변 AB 위의 두 점 D, F는 AD:DF:FB = {ratio}이고, AC 위의 두 점 E, G에 대하여 DE와 FG는 "
            "BC에 평행하다. AD, AF, DE, FG의 길이를 차례로 구하시오.",
        ),
        (
            "Two parallels to BC, DE and FG, divide the side AB = {one} cm of triangle ABC, from A, in the ratio {ratio}. BC = {two} cm. "
            "How many centimetres are AD, AF, DE and FG?",
            "BC에 평행한 두 선분 DE, FG가 삼각형 ABC의 변 AB = {one} cm를 A에서부터 {ratio}의 비로 나눈다. BC = {two} cm일 때, AD, AF, DE, FG의 "
            "길이를 차례로 구하시오(단위: cm).",
        ),
        (
            "Share AB = {one} in the ratio {ratio} at D and F, counted from A, and draw DE and FG parallel to BC = {two} as far as AC. Give "
            "the lengths AD, AF, DE, FG in triangle ABC.",
            "삼각형 ABC에서 AB = {one:을/를} A에서부터 {ratio}의 비로 나누는 점을 D, F라 하고, BC = {two}에 평행한 선분 DE, FG를 AC까지 그었다. "
            "AD, AF, DE, FG의 길이를 차례로 구하시오.",
        ),
    ),
    ("medium", "reasoning"): (
        (
            "A triangular frame ABC has the bars AB = {one} cm and BC = {two} cm. Two struts DE and FG, parallel to BC, are welded to AB so "
            "that AD:DF:FB = {ratio}. Find AD, AF and the lengths of both struts DE and FG in centimetres.",
            "삼각형 틀 ABC에서 AB = {one} cm, BC = {two} cm이다. BC와 평행한 두 버팀대 DE, FG를 AD:DF:FB = {ratio:이/가} 되도록 AB에 붙였다. "
            "AD, AF와 두 버팀대 DE, FG의 길이는 각각 몇 cm인지 차례로 구하시오.",
        ),
        (
            "A garden trellis narrows to a point A. Its left bar AB is {one} cm long, the lowest cross-bar BC {two} cm. Two more cross-bars DE and FG, parallel "
            "to BC, divide the left bar from A in the ratio {ratio}. Give AD, AF, DE and FG in centimetres.",
            "위로 갈수록 좁아져 한 점 A에서 만나는 덩굴 지지대가 있다. 왼쪽 기둥 AB는 {one} cm, 맨 아래 가로대 BC는 {two} cm이다. BC와 평행한 두 가로대 "
            "DE, FG가 왼쪽 기둥을 A에서부터 {ratio}의 비로 나눈다. AD, AF, DE, FG의 길이는 각각 몇 cm인지 차례로 구하시오.",
        ),
        (
            "From A two straight roads lead to B and C. Along AB, {one} km long, cross-roads DE and FG parallel to BC = {two} km branch off, "
            "so that AD:DF:FB = {ratio}. How long are AD, AF, DE and FG in kilometres?",
            "A에서 B와 C로 가는 곧은 두 길이 있다. 길이 {one} km인 길 AB에서 BC = {two} km와 평행한 두 길 DE, FG가 AD:DF:FB = {ratio:이/가} 되도록 "
            "갈라져 나간다. AD, AF, DE, FG의 길이는 각각 몇 km인지 차례로 구하시오.",
        ),
    ),
    ("hard", "qa"): (
        (
            "Triangle ABC has the area {one}. D on AB satisfies AD:DB = {ratio}, and DE is parallel to BC with E on AC. Find the areas of "
            "triangle ADE and of quadrilateral DBCE.",
            "넓이가 {one}인 삼각형 ABC에서 변 AB 위의 점 D는 AD:DB = {ratio}이고, AC 위의 점 E에 대하여 DE ∥ BC이다. 삼각형 ADE와 사각형 DBCE의 "
            "넓이를 차례로 구하시오.",
        ),
        (
            "A parallel to BC divides the side AB of a triangle ABC of {one} cm², from A, in the ratio {ratio}. How many square centimetres "
            "do the two pieces measure, the one at A first?",
            "넓이가 {one} cm²인 삼각형 ABC의 변 AB를 BC에 평행한 직선이 A에서부터 {ratio}의 비로 나눈다. 두 조각의 넓이를 A 쪽부터 차례로 "
            "구하시오(단위: cm²).",
        ),
        (
            "How is the area {one} of triangle ABC split by DE ∥ BC, where D on AB has AD:DB = {ratio}? Give the part at A, then the rest.",
            "AD:DB = {ratio}인 AB 위의 점 D를 지나는 선분 DE ∥ BC가 삼각형 ABC의 넓이 {one:을/를} 둘로 나눈다. A 쪽 부분과 나머지 부분의 넓이를 "
            "차례로 구하시오.",
        ),
    ),
    ("hard", "reasoning"): (
        (
            "A triangular field ABC of {one} m² is divided between two heirs by a fence parallel to BC. The fence cuts AB, from A, in the "
            "ratio {ratio}. How many square metres does each heir get, the one at A first?",
            "넓이가 {one} m²인 삼각형 모양의 밭 ABC를 BC와 평행한 울타리로 나누어 두 사람이 물려받는다. 울타리는 AB를 A에서부터 {ratio}의 비로 나눈다. "
            "A 쪽 사람부터 차례로 몇 m²를 받는지 구하시오.",
        ),
        (
            "A sheet of glass in the shape of a triangle ABC measures {one} cm². It breaks along a line parallel to BC that divides AB in "
            "the ratio {ratio} from A. What are the areas of both pieces in cm², beginning at A?",
            "삼각형 ABC 모양의 유리판의 넓이는 {one} cm²이다. 유리판이 BC와 평행하고 AB를 A에서부터 {ratio}의 비로 나누는 직선을 따라 깨졌다. "
            "두 조각의 넓이를 A 쪽부터 차례로 구하시오(단위: cm²).",
        ),
        (
            "A triangular poster ABC has {one} cm². From A it is printed white as far as a line parallel to BC, which divides the edge AB, "
            "from A, in the ratio {ratio}; the rest is red. How many cm² are white, how many red?",
            "삼각형 모양의 포스터 ABC의 넓이는 {one} cm²이다. BC와 평행하고 모서리 AB를 A에서부터 {ratio}의 비로 나누는 선까지 A 쪽은 흰색, 나머지는 "
            "빨간색으로 인쇄한다. 흰 부분과 빨간 부분의 넓이는 각각 몇 cm²인지 차례로 구하시오.",
        ),
    ),
    ("expert", "qa"): (
        (
            "Triangle ABC has the area {one}. D and F on AB satisfy AD:DF:FB = {ratio}, and DE and FG are parallel to BC. Find the areas of "
            "the three parts, from A to BC.",
            "삼각형 ABC의 넓이는 {one}이다. 변 AB 위의 두 점 D, F는 AD:DF:FB = {ratio}이고, DE와 FG는 BC에 평행하다. 나누어진 세 부분의 넓이를 A "
            "쪽부터 차례로 구하시오.",
        ),
        (
            "Two parallels to BC divide AB, from A, in the ratio {ratio} and cut triangle ABC of {one} cm² into three pieces. Give their "
            "areas in square centimetres, beginning at A.",
            "BC에 평행한 두 직선이 변 AB를 A에서부터 {ratio}의 비로 나누고, 넓이가 {one} cm²인 삼각형 ABC를 세 조각으로 나눈다. 세 조각의 넓이를 A "
            "쪽부터 차례로 구하시오(단위: cm²).",
        ),
        (
            "Into which three areas do DE and FG, both parallel to BC, split a triangle ABC of area {one}, if AD:DF:FB = {ratio} on AB? "
            "List them from A.",
            "넓이가 {one}인 삼각형 ABC에서 AB 위의 두 점이 AD:DF:FB = {ratio:을/를} 만족시킨다. BC에 평행한 DE, FG가 나누는 세 부분의 넓이를 A "
            "쪽부터 차례로 쓰시오.",
        ),
    ),
    ("expert", "reasoning"): (
        (
            "A triangular park ABC of {one} m² gets two straight paths parallel to its side BC. They divide the side AB, from A, in the ratio "
            "{ratio}. How many square metres do the three parts measure, from A to BC? Ignore the width of the paths.",
            "넓이가 {one} m²인 삼각형 모양의 공원 ABC에 변 BC와 평행한 곧은 길 두 개를 내어 변 AB를 A에서부터 {ratio}의 비로 나눈다. 세 부분의 넓이를 A "
            "쪽부터 차례로 구하시오(단위: m²). 단, 길의 폭은 생각하지 않는다.",
        ),
        (
            "A flag in the shape of a triangle ABC with {one} cm² of cloth has three coloured parts, separated by seams parallel to BC that "
            "share the edge AB, from the tip A, in the ratio {ratio}. How many cm² of each colour are there, from the tip?",
            "천의 넓이가 {one} cm²인 삼각형 깃발 ABC는 BC와 평행한 두 재봉선으로 나누어진 세 색으로 되어 있다. 재봉선은 모서리 AB를 뾰족한 끝 A에서부터 "
            "{ratio}의 비로 나눈다. 각 색의 넓이는 몇 cm²인지 A 쪽부터 차례로 구하시오.",
        ),
        (
            "A triangular cake ABC of {one} cm² is cut twice parallel to BC. On the edge AB the cuts leave parts in the ratio {ratio}, from "
            "A. Give the areas of the three pieces in cm², beginning at A.",
            "윗면의 넓이가 {one} cm²인 삼각형 모양의 케이크 ABC를 BC와 평행하게 두 번 잘랐다. 모서리 AB는 A에서부터 {ratio}의 비로 나누어졌다. "
            "세 조각의 윗면의 넓이를 A 쪽부터 차례로 구하시오(단위: cm²).",
        ),
    ),
}
