"""Spanish phrases: fewer than in English. The concept stands in quotes, since its name may have no Spanish form."""

from __future__ import annotations

from seedless.models.simulated.phrases import Frame, Joins, Label, Phrases, Sum, frames, listed, pairs

SPANISH = Phrases(
    banks={
        "name": listed("Lucía Mateo Elena Andrés Carmen Diego Marta Julián Inés Rafael Paula Tomás Rosa Hugo Noelia Sergio"),
        "place": listed("Sevilla Cusco Rosario Bilbao Mérida Cali Murcia Salta Toledo Quito León Arequipa Cádiz Puebla"),
        "work": (
            "una panadería",
            "una biblioteca municipal",
            "un taller de bicicletas",
            "una imprenta",
            "una clínica veterinaria",
            "un museo comarcal",
            "una escuela de música",
            "un vivero",
            "una cooperativa de vecinos",
            "una empresa de reparto",
        ),
        "day": listed("lunes martes miércoles jueves viernes sábado domingo"),
        "month": listed("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    },
    joins=Joins("», «", Frame("{first}» y «{last}"), Frame("{first}» y «{last}"), ()),
    settings={
        "adult": frames(
            "{name}, que vive en {place} y tiene {age} años, ha empezado a leer sobre «{subject}» por las noches.",
            "He vuelto a estudiar «{subject}» después de {n} años.",
            "El {day} pasé {n} minutos con {name} en {place} hablando de «{subject}», y me quedaron dudas.",
        ),
        "student": frames(
            "Estoy en la semana {few} del curso «{subject}» y faltan {n} días para el examen.",
            "{name} y yo estudiamos «{subject}» en {place} y tenemos {n} páginas de apuntes.",
            "En {place} nos reunimos {few} personas cada {day} para repasar «{subject}».",
        ),
        "practitioner": frames(
            "Trabajo en {work} de {place}, donde {n} personas compartimos una oficina.",
            "{name} dirige {work} en {place} y el {day} tiene que informar a {n} personas.",
            "En {work} de {place} perdimos {few} días en {month} por un malentendido.",
        ),
    },
    asks={
        "understand": frames(
            "¿Puedes explicar con tus palabras el tema «{c}» y dar un ejemplo que no salga en los libros?",
            "¿Cuál es la idea principal del tema «{c}» y dónde se pierden los principiantes?",
            "¿Para qué sirve estudiar «{c}» y qué sería más difícil sin ello?",
        ),
        "apply": frames(
            "Muéstrame paso a paso un caso pequeño del tema «{c}», desde la primera línea hasta el resultado.",
            "¿Qué pasos hay que seguir para trabajar con «{c}» y en qué orden?",
            "¿Cómo puedo comprobar yo mismo un trabajo sobre «{c}»?",
        ),
        "analyse": frames(
            "¿Dónde suelen empezar los errores en el tema «{c}» y cómo se pueden notar a tiempo?",
            "¿Qué condiciones hay detrás del tema «{c}» y qué pasa cuando falla una de ellas?",
            "Compara dos maneras de trabajar con «{c}» y di cuándo conviene cada una.",
        ),
    },
    limits=frames(
        "Que no pase de {words} palabras, por favor.",
        "Lo voy a leer delante de {n} personas, así que {words} palabras son el máximo.",
        "Un ejemplo de la vida en {place} ayudaría; bastan {words} palabras.",
        "Lo necesito para el {day}, y {name} ha pedido como mucho {words} palabras.",
    ),
    deeper=frames(
        "Di también qué tendría que cambiar para que cambie tu consejo.",
        "Incluye un caso, con cifras, en el que la regla habitual engañe.",
    ),
    sums={
        "pages": Sum(
            Frame(
                "{name} tiene en {place} un cuaderno de {a} páginas sobre «{c}». Hasta ahora {b} páginas contienen "
                "ejemplos y {d} "
                "contienen reglas; las demás están vacías. ¿Cuántas páginas quedan vacías?"
            ),
            (Frame("Páginas usadas: {b} + {d} = {x}."), Frame("Páginas vacías: {a} - {x} = {r}.")),
        ),
        "meetings": Sum(
            Frame(
                "En {place}, un grupo de {a} personas estudia «{c}» en {b} reuniones. Cada persona resuelve {d} ejercicios "
                "en cada "
                "reunión. ¿Cuántos ejercicios resuelve el grupo en total?"
            ),
            (
                Frame("Ejercicios en una reunión: {a} × {d} = {x}."),
                Frame("Ejercicios en todas las reuniones: {x} × {b} = {r}."),
            ),
        ),
    },
    labels=(
        Label(
            "definición",
            frames("En nuestro manual, «{c}» significa una sola cosa, y la página {n} dice cuál."),
            "fija un término",
        ),
        Label("ejemplo", frames("El {day}, {name} practicó «{c}» con {n} valores reales."), "muestra un caso concreto"),
        Label(
            "error",
            frames("{name} olvidó una condición, siguió con «{c}» y se desvió en {n} al final."),
            "cuenta qué salió mal",
        ),
    ),
    choose=frames(
        "En {work} de {place}, {name} ordena notas. ¿A qué categoría pertenece la nota siguiente?\n{options}\n\nNota: “{note}”",
    ),
    label_notes=frames(
        "Estas notas se quedaron en {work} de {place}. Pon a cada una una de las etiquetas {labels} y da un motivo breve.",
    ),
    drafts=pairs(
        (
            "Escribe un correo en el que {name} invite a {n} colegas de {place} a una breve sesión sobre «{c}» el {day}.",
            "Estimados colegas:\n\nSoy {name}. El {day} me gustaría reunirme con los {n} para una breve sesión sobre «{c}». "
            "Empezaremos con un "
            "ejemplo de nuestra semana, lo seguiremos línea por línea y pararemos cuando alguien tenga una pregunta. No hace "
            "falta preparar nada.\n\nUn saludo y hasta pronto.",
        ),
    ),
    rewrites=pairs(
        (
            "«{c}»: {name} dice q {n} personas no lo conocen!! reunion {day}, leer antes, traer {few} ejemplos cada uno",
            "El {day} nos reuniremos para hablar de «{c}». Según {name}, {n} personas todavía no lo conocen, así que "
            "conviene leer "
            "algo antes y traer {few} ejemplos cada uno.",
        ),
    ),
    rewrite_asks=frames(
        "Reescribe la nota de abajo para que la entienda enseguida quien acaba de llegar a {work} de {place}; conserva "
        "todos los datos.",
    ),
    openings=frames(
        "Conviene ver el tema «{c}» como unas pocas decisiones que se toman siempre en el mismo orden.",
        "Casi todas las dificultades con «{c}» desaparecen cuando queda claro qué se da y qué se busca.",
        "Hay una entrada sencilla al tema «{c}»: un caso tan pequeño que se pueda hacer a mano.",
    ),
    bodies=(
        "Empieza con un caso que quepa en media página, porque todo lo demás se podrá comparar con él.",
        "Anota cada cantidad una sola vez, con su unidad, y ponle un nombre que mañana sigas reconociendo.",
        "Lo que parece una regla suele ser el atajo de un paso que también se puede dar despacio.",
        "Si dos métodos llevan al mismo resultado, el segundo es la comprobación más barata.",
        "Un dibujo o una tabla pequeña muestra a menudo lo que tres líneas de texto esconden.",
        "Es más seguro preguntar en cada línea de cuál de las anteriores se sigue.",
        "Una estimación previa permite ver después si el tamaño del resultado es razonable.",
        "Los casos especiales, como el cero o dos valores iguales, delatan primero las frases descuidadas.",
        "Quien sabe decir cuándo no sirve un método lo ha entendido mejor que quien lo aplica siempre.",
        "Explicar el resultado en voz alta, sin mirar la hoja, descubre enseguida la parte que aún no está firme.",
        "Los errores antiguos son buen material, porque enseñan más que una copia limpia.",
        "Cuando el caso pequeño está claro, cambia un solo detalle y observa hasta dónde llega el cambio.",
    ),
    asides=frames(
        "{name}, de {place}, reunió {n} casos parecidos y llegó a la misma conclusión en {month}.",
        "En {work} de {place} hicieron falta {few} intentos para que todos estuvieran de acuerdo.",
        "De {n} personas a las que {name} preguntó en {place}, solo {few} lo habían visto por escrito.",
    ),
    closings=(
        "Si hay que recordar una sola cosa, que sea el ejemplo pequeño: lo demás se deduce de él.",
        "Para empezar no hace falta más; los detalles pueden esperar a un caso real.",
        "En caso de duda, vuelve al primer ejemplo y mira qué línea ya no se cumple.",
    ),
    steps=(
        "Escribe en una línea lo que se da y en otra lo que se busca.",
        "Elige el caso más pequeño que todavía muestre la dificultad.",
        "Nombra las condiciones necesarias y comprueba que se cumplen.",
        "Estima a grandes rasgos cómo debería ser el resultado.",
        "Da el primer paso despacio y di qué condición usa.",
        "Compara el resultado con la estimación y explica la diferencia.",
        "Busca otro camino hacia el mismo resultado y mira si coinciden.",
    ),
    answer_mark="Answer: ",
    declines="estos conceptos no se encuentran en ninguna pregunta natural",
    refusals=("Lo siento, pero no puedo ayudar con esa solicitud.", "Lo siento, no puedo responder a esta pregunta."),
    again="Por favor, dime: ",
)
