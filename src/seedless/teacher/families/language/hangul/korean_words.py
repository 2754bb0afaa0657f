"""Everyday Korean nouns that the families of the subject draw from, and the places where words begin alike."""

from __future__ import annotations

from seedless.teacher.families.language.hangul.syllables import FIRSTS, initials

_WORDS = (
    "가게 가구 가방 가수 가슴 가을 가위 가족 가지 간식 감자 강물 강아지 개구리 개나리 거리 거울 건강 건물 겨울 결과 경기 계단 계절 "
    "고기 고양이 고추 골목 공기 공원 과일 과자 교실 교통 구두 구름 국수 군인 그림 극장 글씨 금요일 기차 기억 길이 김치 "
    "까마귀 까치 깍두기 깡통 꼬리 꽃병 꽃집 꿀벌 끈기 끝말 "
    "나라 나무 나비 나이 낙엽 날개 날씨 남매 내일 냄비 너구리 노래 노을 녹차 놀이 농부 누나 눈물 눈썹 느낌 늑대 "
    "다람쥐 다리 단추 달력 달빛 담요 당근 대문 대화 도로 도서관 도시 독수리 돌담 동물 동생 두부 둘레 뒷산 등대 등산 "
    "따옴표 딸기 땅콩 떡국 떡볶이 뚜껑 뚝배기 라면 로봇 리본 "
    "마당 마루 마을 만두 만화 말씀 매미 머리 먼지 메뚜기 면도 명절 모래 모자 목소리 목욕 무릎 무지개 문어 물감 물결 미래 민요 "
    "바다 바람 바위 박물관 반달 발자국 밤나무 방학 배추 버섯 번개 별빛 병원 보리 보물 복숭아 봄비 부엌 부채 북극 분수 불꽃 비누 비행기 빗물 "
    "빨래 빵집 뼈대 뿌리 사과 사람 사진 산길 살구 삼촌 상자 새벽 색종이 생일 서랍 선물 설탕 세수 소금 소나기 소설 손님 솔방울 수박 수영 순서 "
    "숟가락 숲길 시계 시장 식탁 신문 실내 심장 싸움 쌀밥 쌍둥이 썰매 쓰레기 씨앗 "
    "아기 아침 악기 안개 알림 앞치마 야구 약국 양말 얼굴 여름 여행 연필 열쇠 엽서 영화 옆집 예절 오리 옥수수 온도 올챙이 왕관 외투 요리 용기 "
    "우산 우유 운동 울타리 원숭이 위치 유리 육지 은행 음악 의사 의자 이름 이웃 인사 일기 입구 "
    "자석 자전거 작년 잔디 잠자리 장갑 재미 저녁 전화 절벽 점심 정원 제비 조개 종이 주소 준비 줄기 중심 지도 지붕 직업 진주 질문 집안 "
    "짜장면 짝꿍 쪽지 찌개 차례 참새 창문 채소 책상 처음 천장 철도 첫눈 청소 초록 촛불 축제 치마 친구 칠판 카드 칼국수 코끼리 콩나물 크기 "
    "타조 탁구 태양 택시 터널 토끼 통나무 튀김 특징 파도 판사 팔꿈치 편지 평화 포도 폭포 표정 풀잎 풍선 피아노 필통 "
    "하늘 학교 한옥 할머니 항구 해바라기 햇빛 향기 허리 현관 호박 화분 화살 환경 활주로 회사 효과 훈련 휴식 희망"
)
_SHORT = "강 꽃 눈 물 밤 발 배 별 봄 비 산 소 손 숲 차 책 해 달 돌 말 무 쌀 꿈 땅 빵 씨 짝"

WORDS = tuple(_WORDS.split())
SHORT = tuple(_SHORT.split())  # words of one syllable, with which others begin
ALL = WORDS + SHORT

BEGINNING: dict[str, tuple[int, ...]] = {  # first consonant -> places in ALL of the words that begin with it
    first: tuple(place for place, word in enumerate(ALL) if initials(word)[0] == first) for first in FIRSTS
}
