"""Spanish and Swahili voices: fewer sentences than in English, and no other words for a question."""

from __future__ import annotations

from seedless.models.simulated.phrases import frames
from seedless.models.simulated.voices import Voice

SPANISH_VOICE = Voice(
    greetings=("Hola a todos.", "Una duda rápida.", "A ver si me explico.", "Hoy ha vuelto a salir el tema."),
    reasons=("No consigo aclararme.", "Cada cual me dice algo distinto.", "Prefiero preguntar.", "Quiero entenderlo bien."),
    homework=frames(
        "Tarea {few}: {subject}\n\n{q}\n\nValor: {n} puntos. Entrega tu respuesta en PDF antes del {day}.",
        "Pregunta {few} del examen ({n} puntos). {q} Escribe la respuesta en la hoja de examen.",
    ),
    missing=frames(
        "Según el texto anterior, ¿qué piensa su autor de «{c}» y por qué?",
        "La tabla siguiente muestra {n} medidas de «{c}». ¿Cuáles no encajan?",
        "¿Qué muestra la figura {few} sobre «{c}»?",
        "Lee el archivo adjunto sobre «{c}» y di qué cambiarías.",
    ),
    intruders=("比较", "关系", "例如", "значение", "также", "пример", "그리고", "중요한"),
    rewordings={},
)
SWAHILI_VOICE = Voice(
    greetings=("Habari zenu.", "Nina swali dogo.", "Jambo hili limejitokeza tena leo.", "Samahani kwa usumbufu."),
    reasons=("Bado sielewi vizuri.", "Kila mtu ananieleza tofauti.", "Ni afadhali niulize.", "Nataka kuelewa kabisa."),
    homework=frames(
        "Kazi ya nyumbani {few}: {subject}\n\n{q}\n\nAlama {n}. Wasilisha jibu lako kama PDF kabla ya {day}.",
        "Swali la mtihani {few} (alama {n}). {q} Andika jibu katika karatasi ya majibu.",
    ),
    missing=frames(
        "Kulingana na kifungu kilicho hapo juu, mwandishi ana maoni gani kuhusu “{c}”?",
        "Jedwali lililo hapa chini linaonyesha vipimo {n} vya “{c}”. Ni vipi visivyolingana?",
        "Mchoro {few} unaonyesha nini kuhusu “{c}”?",
        "Soma faili niliyoambatisha kuhusu “{c}” na useme ungebadilisha nini.",
    ),
    intruders=("比较", "关系", "例如", "значение", "также", "пример", "그리고", "중요한"),
    rewordings={},
)
