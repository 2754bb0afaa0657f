"""What scripted charts call things in English and Korean: fields of knowledge, parts of a topic, subjects of a topic."""

from __future__ import annotations

from collections.abc import Mapping

Pair = tuple[str, str]  # English, Korean


def paired(text: str) -> tuple[Pair, ...]:
    """From "Law=법학, Logic=논리학"."""
    cut = (part.partition("=") for part in text.replace("\n", " ").split(","))
    return tuple((english.strip(), korean.strip()) for english, _, korean in cut)


FIELDS: Mapping[str, tuple[Pair, ...]] = {  # by sector
    "academic": paired(
        """Mathematics=수학, Physics=물리학, Chemistry=화학, Biology=생물학, Astronomy=천문학, Earth science=지구과학,
        Oceanography=해양학, Ecology=생태학, Statistics=통계학, Computer science=컴퓨터 과학, Logic=논리학, Philosophy=철학,
        History=역사학, Archaeology=고고학, Anthropology=인류학, Sociology=사회학, Psychology=심리학, Economics=경제학,
        Political science=정치학, Law=법학, Linguistics=언어학, Literature=문학, Theology=신학, Religious studies=종교학,
        Art history=미술사, Musicology=음악학, Education=교육학, Geography=지리학, Medicine=의학, Pharmacy=약학,
        Dentistry=치의학, Veterinary science=수의학, Nursing=간호학, Public health=보건학, Mechanical engineering=기계공학,
        Electrical engineering=전기공학, Civil engineering=토목공학, Chemical engineering=화학공학,
        Materials science=재료공학, Architecture=건축학, Agriculture=농학, Forestry=임학, Journalism=언론학,
        Library science=문헌정보학, Genetics=유전학, Neuroscience=신경과학, International relations=국제관계학"""
    ),
    "vocational": paired(
        """Carpentry=목공, Plumbing=배관, Welding=용접, Hairdressing=미용, Tailoring=재봉, Bookkeeping=부기, Logistics=물류,
        Hospitality=접객업, Professional cooking=조리, Beekeeping=양봉, Fisheries=어업, Mining=광업, Printing=인쇄,
        Retail=소매업, Real estate=부동산, Insurance=보험, Car repair=자동차 정비, Firefighting=소방, Policing=경찰 업무,
        Seafaring=항해, Aviation operations=항공 운항, Masonry=조적, Roofing=지붕 공사, Landscaping=조경"""
    ),
    "everyday": paired(
        """Home cooking=가정 요리, Personal finance=개인 재무, Parenting=육아, Gardening=원예, Housekeeping=살림, Travel=여행,
        Fitness=체력 관리, Sleep=수면, Pets=반려동물, Cycling=자전거 타기, Hiking=등산, Board games=보드게임, Knitting=뜨개질,
        Home repair=집수리, Shopping=장보기, Etiquette=예절, First aid=응급 처치, Recycling=재활용, Photography=사진,
        Social media=소셜 미디어, Moving house=이사, Fishing for leisure=낚시"""
    ),
    "capability": paired(
        """Critical thinking=비판적 사고, Writing=글쓰기, Reading comprehension=독해, Mental arithmetic=암산, Translation=번역,
        Summarising=요약, Planning=계획 세우기, Negotiation=협상, Public speaking=말하기, Problem solving=문제 해결,
        Note taking=필기, Listening=경청, Teaching others=가르치기, Searching for information=정보 검색,
        Programming=프로그래밍"""
    ),
}

BRANCHES: tuple[Pair, ...] = paired(  # parts of a topic
    """Theory of {t}={t} 이론, Applied {t}=응용 {t}, Comparative {t}=비교 {t}, Quantitative {t}=계량 {t},
    Practical {t}=실용 {t}, Community {t}=지역 사회 {t}, Industrial {t}=산업 {t}, Digital {t}=디지털 {t},
    Environmental {t}=환경 {t}, Educational {t}=교육용 {t}, Legal side of {t}={t}의 법적 측면,
    Business side of {t}={t}의 사업 측면, Technical side of {t}={t}의 기술 측면, Social side of {t}={t}의 사회적 측면,
    Cultural side of {t}={t}의 문화적 측면, Craft of {t}={t}의 기예, Experimental {t}=실험 {t}, Computational {t}=전산 {t},
    Urban {t}=도시형 {t}, Marine {t}=바다의 {t}, International {t}=국제 {t}, Public {t}=공공 {t}, Private {t}=민간 {t},
    Household {t}=가정 {t}, Creative {t}=창작 {t}, Strategic {t}=전략 {t}, Operational {t}=운영 {t}, Structural {t}=구조 {t},
    Developmental {t}=발달 {t}, Professional {t}=전문 {t}, Traditional {t}=전통 {t}, Modern {t}=현대 {t},
    Small-scale {t}=소규모 {t}, Large-scale {t}=대규모 {t}, Preventive {t}=예방 {t}, Systems view of {t}=체계로 본 {t}"""
)

FACETS: tuple[Pair, ...] = paired(  # subjects of a topic
    """Classification in {t}={t}의 분류, History of {t}={t}의 역사, {t} equipment and tools={t} 장비와 도구,
    Safety in {t}={t} 안전, Economics of {t}={t}의 경제학, Law and regulation of {t}={t} 법규와 규제,
    Ethics of {t}={t}의 윤리, Research methods in {t}={t} 연구 방법, Dispute resolution in {t}={t}의 분쟁 해결,
    Statistics for {t}={t} 통계, Teaching {t}={t} 교육, Environmental impact of {t}={t}의 환경 영향,
    Documentation in {t}={t} 문서화, Quality control in {t}={t} 품질 관리, Project planning for {t}={t} 계획 수립,
    Materials used in {t}={t} 재료, Terminology of {t}={t} 용어, {t} in small businesses=소상공인의 {t},
    International comparison of {t}={t}의 국제 비교, Technology in {t}={t} 기술, Risk assessment in {t}={t} 위험 평가,
    Measurement in {t}={t} 측정, Sociology of {t}={t}의 사회학, Psychology of {t}={t}의 심리학,
    Philosophy of {t}={t}의 철학, {t} and public health=공중 보건 속의 {t}, Geography of {t}={t}의 지리,
    Professional practice in {t}={t} 실무, Finance for {t}={t} 재무, Marketing for {t}={t} 마케팅, Insurance in {t}={t} 보험,
    Contracts in {t}={t} 계약, Taxation of {t}={t} 과세, Certification in {t}={t} 자격 인증, Career paths in {t}={t} 진로,
    Communication in {t}={t} 의사소통, Leadership in {t}={t} 지도력, Teamwork in {t}={t} 협업, Negotiation in {t}={t} 협상,
    Ergonomics of {t}={t} 인체공학, Emergency procedures in {t}={t} 비상 절차, First aid for {t}={t} 응급 처치,
    Storage and logistics in {t}={t} 보관과 물류, Supply chains of {t}={t} 공급망, Waste management in {t}={t} 폐기물 처리,
    Energy use in {t}={t} 에너지 사용, Water use in {t}={t} 용수 사용, Climate adaptation in {t}={t} 기후 적응,
    Seasonal work in {t}={t} 계절 작업, Site selection for {t}={t} 입지 선정, Diagnostics in {t}={t} 진단,
    Prevention of failures in {t}={t} 고장 예방, Repair and maintenance in {t}={t} 수리와 정비, Automation of {t}={t} 자동화,
    Data analysis for {t}={t} 자료 분석, Computer models of {t}={t} 전산 모형, Drawing and diagrams in {t}={t} 도면과 도해,
    Record keeping in {t}={t} 기록 관리, Auditing of {t}={t} 감사, Policy making for {t}={t} 정책 수립,
    Public administration of {t}={t} 행정, Political debates on {t}={t} 정치 논쟁, Media coverage of {t}={t} 언론 보도,
    Literature on {t}={t} 문헌, Art and design in {t}={t} 예술과 디자인, Folklore of {t}={t} 민속,
    Archaeology of {t}={t} 고고학, {t} in antiquity=고대의 {t}, {t} in the Middle Ages=중세의 {t},
    {t} in the industrial age=산업화 시대의 {t}, {t} in East Asia=동아시아의 {t}, {t} in Europe=유럽의 {t},
    {t} in Africa=아프리카의 {t}, {t} in Latin America=중남미의 {t}, {t} in cities=도시의 {t},
    {t} in rural communities=농촌 공동체의 {t}, {t} for children=어린이를 위한 {t}, {t} for older adults=고령자를 위한 {t},
    Accessibility of {t}={t} 접근성, Gender and {t}=젠더 관점의 {t}, Volunteering in {t}={t} 자원봉사,
    Associations and clubs in {t}={t} 단체와 동호회, Standards for {t}={t} 표준, Patents in {t}={t} 특허,
    Consumer protection in {t}={t} 소비자 보호, Fraud in {t}={t} 부정행위, Crisis management in {t}={t} 위기 대응,
    Forecasting in {t}={t} 예측, Decision analysis in {t}={t} 의사결정 분석, Experimental design for {t}={t} 실험 설계,
    Field observation in {t}={t} 현장 관찰, Laboratory work in {t}={t} 실험실 작업, Physics of {t}={t}의 물리,
    Chemistry of {t}={t}의 화학, Biology of {t}={t}의 생물학, Mathematics of {t}={t}의 수학, Software for {t}={t} 소프트웨어,
    Digital archives of {t}={t} 디지털 기록 보관소, Open data on {t}={t} 공개 데이터, Startups in {t}={t} 창업,
    Cooperatives in {t}={t} 협동조합, Labor relations in {t}={t} 노사 관계, Apprenticeship in {t}={t} 도제 제도,
    Tourism and {t}={t} 관광, Nutrition and {t}=영양 속의 {t}, Mental health and {t}=정신 건강 속의 {t},
    Military uses of {t}={t}의 군사적 이용, Space applications of {t}={t}의 우주 응용, Future of {t}={t}의 미래,
    Competitions in {t}={t} 경연, Notable cases in {t}={t} 주요 사례, Myths about {t}={t} 속설"""
)
