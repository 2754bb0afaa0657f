"""Spanish charts: fewer names than in English."""

from __future__ import annotations

from seedless.models.simulated.chart_wording import ChartWords, parted
from seedless.models.simulated.phrases import Frame, frames, listed

SPANISH_CHART = ChartWords(
    fields={
        "academic": listed(
            "Matemáticas Física Química Biología Astronomía Derecho Historia Filosofía Medicina Economía Sociología Lingüística"
        ),
        "vocational": listed("Carpintería Soldadura Apicultura Contabilidad Pesca Imprenta Fontanería"),
        "everyday": listed("Cocina Jardinería Crianza Viajes Senderismo Reciclaje"),
        "capability": listed("Lectura Redacción Traducción Oratoria Planificación"),
    },
    branches=parted(
        """Teoría de {t}, Práctica de {t}, Lado legal de {t}, Lado social de {t}, Lado técnico de {t}, Lado cultural de {t},
        Oficio de {t}, Comparación en {t}, Experimentos en {t}, Empresas en {t}"""
    ),
    facets=parted(
        """Historia de {t}, Fundamentos de {t}, Herramientas de {t}, Seguridad en {t}, Economía de {t}, Ética de {t},
        Métodos de {t}, Estadística para {t}, Enseñanza de {t}, Materiales para {t}, Términos de {t}, Tecnología en {t},
        Riesgos de {t}, Medición en {t}, Sociología de {t}, Psicología de {t}, Filosofía de {t}, Geografía de {t},
        Contratos en {t}, Impuestos en {t}, Negociación en {t}, Reparación en {t}, Archivos de {t}, Futuro de {t},
        Mitos sobre {t}, Seguros para {t}, Política de {t}, Arte en {t}, {t} en Europa, {t} en América, {t} en África,
        {t} en la ciudad, {t} en el campo, {t} para niños"""
    ),
    aspects=parted(
        """Vocabulario básico, Ideas rectoras, Errores frecuentes, Personas y funciones, Preparación del trabajo,
        Requisitos legales, Costes y fondos, Debates actuales, Toma de decisiones, Medidas preventivas, Formación y destrezas,
        Tendencias a largo plazo"""
    ),
    angles=parted(
        """una mirada detenida, las excepciones, un ejercicio guiado, lo que sigue, el trasfondo, dos caminos, la rutina,
        preguntas abiertas"""
    ),
    concept=Frame("{h} de {o} {q}"),
    qualifiers=listed(
        "estacional residual marginal nominal parcial inicial final anual lateral gradual manual regional local central"
    ),
    objects=listed(
        "carga señal demanda agua energía tierra semilla memoria imagen calor presión volumen precio mercado cosecha madera "
        "metal vidrio papel aceite transporte ruta licencia deuda"
    ),
    heads=listed(
        "umbral registro ciclo índice margen equilibrio control reparto riego muestreo cálculo pronóstico filtrado "
        "traslado canje ajuste desgaste secado corte sellado orden bucle límite patrón"
    ),
    scopes=frames(
        "Todo lo que se aprende y se hace en {name}.", "Lo que hay que saber para entender {name} y trabajar con ello."
    ),
    intros=frames(
        "Una visión general de {name} para quien la va a necesitar.", "Las ideas de {name} y los pasos hacia la práctica."
    ),
    objectives=frames("Usar con soltura los términos de {s}.", "Resolver sin ayuda casos corrientes de {s}."),
    session=Frame("{a} en {s}"),
    again=Frame("{a} en {s}: {g}"),
    pair=Frame("{c} junto con {d}"),
    descriptions=frames("Trata {a} y muestra qué tiene que ver con {c}.", "Empieza con {c} y explica desde ahí {a}."),
    uncovered=Frame("Ninguna sesión trata {a}."),
    twice=Frame("El concepto {c} está en más de una sesión."),
    thin=Frame("La sesión {a} tiene muy pocos conceptos."),
)
