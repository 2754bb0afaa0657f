"""The words that scripted syllabuses are made of, in English and Korean side by side: sub-topics, angles, parts of concepts.

No word of a sub-topic stands in an angle or a concept, so that a sub-topic left out is seen to be missing.
"""

from __future__ import annotations

from seedless.models.simulated.chart_facets import Pair, paired

ASPECTS: tuple[Pair, ...] = paired(  # what a subject's sub-topics are called
    """Core vocabulary=핵심 용어, Guiding ideas=기본 발상, Working methods=진행 방법, Everyday practice=일상 실천,
    Typical mistakes=흔한 실수, People and roles=사람과 역할, Needed materials=필요한 재료,
    Planning and preparation=계획과 준비, Quality and checking=품질과 확인, Legal requirements=법적 요건,
    Cost and funding=비용과 재원, Past developments=지나온 발전, Current debates=오늘날의 논쟁,
    Cultural differences=문화 차이, Decision making=의사 결정, Troubleshooting=말썽 다루기, Safety measures=안전 조치,
    Environmental effects=환경 영향, Documentation=문서화, Communication with others=남과의 소통,
    Training and skills=훈련과 기량, Research questions=연구 과제, Ethical concerns=윤리적 고민, New technology=새로운 기술,
    Competing schools=여러 학파, Emergency response=비상 대응, Maintenance and care=유지와 손질,
    Design choices=설계 선택, First steps=첫걸음, Advanced techniques=고급 기법, Interpreting results=결과 해석,
    Institutions and associations=기관과 단체, International comparison=국제 비교, Underlying causes=근본 원인,
    Long-term trends=장기 흐름, Explaining and teaching=설명과 교육, Software support=전산 지원"""
)

ANGLES: tuple[Pair, ...] = paired(  # how a further session comes back to a sub-topic
    """a closer look=자세히 보기, the usual routine=통상 절차, exceptions=예외, from easy to hard=쉬운 데서 어려운 데로,
    side by side=나란히 보기, pitfalls=함정, under time constraints=시간 제약 아래, a guided exercise=함께 하는 연습,
    where it ends=어디까지인가, looking back=되돌아보기, the second part=둘째 마당, variations=변형, the background=배경,
    what follows from it=뒤따르는 일, hands on=손으로 해 보기, open ends=남은 물음"""
)

QUALIFIERS: tuple[Pair, ...] = paired(
    """seasonal=계절별, residual=잔류, marginal=한계, nominal=명목, local=현지, shared=공동, partial=부분, delayed=지연,
    forced=강제, natural=자연, hidden=잠재, initial=초기, final=최종, mean=평균, relative=상대, absolute=절대, annual=연간,
    daily=일일, fixed=고정, variable=가변, internal=내부, external=외부, primary=일차, secondary=이차, public=공공,
    private=사적, direct=직접, indirect=간접, active=능동, passive=수동, critical=임계, optimal=최적, temporary=임시,
    permanent=상설, manual=수작업, automatic=자동, regional=권역, coastal=연안, rural=농촌, urban=도시, winter=겨울,
    summer=여름, dry=건식, wet=습식, cold=저온, warm=온난, early=조기, late=후기, double=이중, single=단일, mixed=혼합,
    open=개방, closed=폐쇄, mobile=이동식, standard=표준, minimum=최소, maximum=최대, cumulative=누적, periodic=정기,
    voluntary=자발, mandatory=의무, joint=합동, limited=제한, reverse=역방향, lateral=측면, gradual=점진, adaptive=적응,
    nested=중첩, weighted=가중"""
)

OBJECTS: tuple[Pair, ...] = paired(
    """load=하중, stock=재고, signal=신호, access=출입, surface=표면, moisture=수분, pressure=압력, heat=열, yield=수확,
    demand=수요, supply=공급, price=가격, wage=임금, route=경로, cargo=화물, vessel=용기, storage=저장, transport=운송,
    water=물, soil=토양, air=공기, light=조명, sound=음향, color=색채, weight=중량, volume=부피, speed=속도, energy=에너지,
    fuel=연료, waste=폐기물, noise=소음, traffic=교통, crowd=군중, member=회원, user=이용자, owner=소유자, client=의뢰인,
    worker=작업자, vendor=판매자, site=부지, border=국경, harbor=항만, market=시장, credit=신용, debt=채무, tax=세금,
    contract=계약, claim=청구, permit=허가, license=면허, damage=손해, injury=부상, disease=질병, pest=해충, seed=종자,
    feed=사료, harvest=추수, breed=품종, growth=생장, age=연령, memory=기억, attention=주의, motive=동기, belief=믿음,
    text=글, image=영상, symbol=기호, pattern=무늬, shape=형상, frame=틀, layer=층, edge=모서리, grain=결, fiber=섬유,
    metal=금속, glass=유리, wood=목재, paper=종이, stone=석재, paint=도료, oil=기름, salt=소금, sugar=당분, acid=산,
    gas=가스, dust=먼지, data=자료, query=질의, cache=캐시, sensor=감지기, battery=전지, motor=전동기, valve=밸브,
    filter=여과기, pump=펌프, engine=기관차, tool=공구, budget=예산, crew=조원, shift=교대, queue=대기열, error=오차,
    risk=위험, trust=신뢰"""
)

HEADS: tuple[Pair, ...] = paired(
    """threshold=한계값, register=대장, ratio=비율, cycle=순환, index=지수, margin=여유, balance=균형, transfer=이전,
    exchange=교환, gradient=기울기, curve=곡선, matrix=행렬, ledger=장부, survey=조사, sampling=표집, estimate=추정,
    forecast=예측, allocation=배분, rotation=윤번, inspection=점검, calibration=보정, clearance=틈새, tolerance=공차,
    resistance=저항, absorption=흡수, diffusion=확산, retention=보유, recovery=회수, conversion=전환, reduction=감축,
    expansion=팽창, contraction=수축, separation=분리, blending=배합, coating=도포, bonding=접합, cutting=절단,
    folding=접기, sorting=선별, grading=등급화, labeling=표지, mapping=사상, tracking=추적, monitoring=감시,
    control=제어, feedback=되먹임, loop=고리, chain=사슬, hierarchy=위계, cluster=군집, partition=분할, boundary=경계선,
    interface=접점, corridor=통로, zone=구역, buffer=완충, reserve=예비분, backlog=적체, schedule=일정, interval=간격,
    phase=국면, sequence=순서, priority=우선순위, quota=할당량, ceiling=상한, floor=하한, baseline=기준선,
    benchmark=기준점, score=점수, rating=평점, rank=순위, coefficient=계수, constant=상수, function=함수, relation=관계,
    dependency=의존, correlation=상관, deviation=편차, variance=분산, residue=잔재, surplus=잉여, deficit=부족분,
    premium=할증, discount=할인, liability=책임, entitlement=권리, obligation=채권, clause=조항, waiver=면제, notice=통지,
    agreement=협정, dispute=다툼, settlement=타협, remedy=구제, doctrine=법리, principle=원칙, hypothesis=가설,
    paradox=역설, taxonomy=분류체계, rhythm=율동, symmetry=대칭"""
)
