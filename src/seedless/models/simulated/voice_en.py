"""English voices."""

from __future__ import annotations

from seedless.models.simulated.phrases import frames
from seedless.models.simulated.voices import Voice

ENGLISH_VOICE = Voice(
    greetings=(
        "Hi there.",
        "Hello everybody.",
        "Quick question.",
        "Okay, here goes.",
        "I hope this is the right place to ask.",
        "So this came up again today.",
        "Sorry if this sounds silly.",
        "Thanks in advance.",
        "I have been meaning to ask this.",
        "Right, before I forget.",
    ),
    reasons=(
        "I keep going round in circles with it.",
        "I tried to look it up and got nowhere.",
        "Everybody I ask says something else.",
        "I would rather ask than guess.",
        "I want to get it straight in my head.",
        "A friend and I do not agree on it.",
        "It has been bugging me for days.",
        "I could use a plain answer.",
        "I only follow bits of it so far.",
        "I will have to explain it to others soon.",
    ),
    homework=frames(
        "Homework Assignment {few}: {subject}\n\n{q}\n\nPoints: {n}. Submit your answer as a PDF by {day}.",
        "Question {few} [{n} marks]\n\n{q}\n\nShow all your work. Hand in your answer sheet before the end of class.",
        "Exam Problem {few}. {q} Write your answer in the space provided ({n} points).",
        "## Exercise {few}\n\n{q}\n\n**Submission:** upload your solution to the course page by {day}. Late work will not be "
        "graded.",
        "As a student in this course, complete the following task. {q} Your answer will be graded on clarity and completeness "
        "({n} points).",
        "Assignment on {subject}\n\nInstructions: {q}\n\nGrading criteria: accuracy, structure, use of the course readings.",
    ),
    missing=frames(
        "Based on the passage above, explain what its author thinks of {c} and why.",
        "The table below shows {n} measurements of {c}. Which of them are out of line, and why?",
        "Please read the attached file with our notes on {c}. Which of its points would you change?",
        "What does Figure {few} show about {c}, and what happens at its right edge?",
        "Summarise the following article about {c} in {few} sentences.",
        "I have uploaded a spreadsheet with {n} rows on {c}. Which rows do not fit the pattern?",
        "Look at the diagram and say which part of {c} {name} has left out.",
        "Here is the script that {name} wrote for {c}. Why does it stop at line {n}?",
        "In the chart shown here, {c} drops in {month}. What explains the drop?",
    ),
    intruders=("比较", "关系", "重要的是", "例如", "значение", "также", "пример", "그리고", "예를 들어", "중요한"),
    rewordings={
        "remember": frames(
            "When somebody mentions {c}, what are they talking about? List the vocabulary that tends to turn up beside it.",
            "For {c}, separate the things worth memorising from the things that a quick search will give me.",
            "List the components of {c} together with the job that each does.",
            "Give me a complete definition of {c}, please.",
            "If I kept only the bare minimum on {c} in my head, which facts would those be?",
        ),
        "understand": frames(
            "Put {c} in plain language for me and illustrate it with something that no course book would print.",
            "What is the use of {c}? Describe the trouble we would have if it did not exist.",
            "Where do newcomers get lost with {c}, and which single thought holds it together?",
            "A person has met the name once and nothing more: how do you get across what {c} is about?",
            "Working with {c}, what is altered along the way and what remains constant?",
        ),
        "apply": frames(
            "Do a miniature example of {c} for me, complete, so that I can follow every stage until it is solved.",
            "Pick some figures yourself and demonstrate {c} with them, giving the justification whenever you move on.",
            "In what sequence should I act if I want to use {c} in this situation?",
            "There is no second pair of eyes around. How can I verify that what I did about {c} is right?",
            "Invent a believable situation that calls for {c}, then give me the full solution.",
        ),
        "analyse": frames(
            "What usually goes wrong first with {c}? Tell me the warning signs too.",
            "Name the assumptions on which {c} rests and describe the consequences if any does not hold.",
            "There must be more than one approach to {c}. Contrast two and tell me the circumstances that favour each.",
            "Split {c} into parts: some can be studied separately, others belong together. Which are which?",
            "Somebody may recite how {c} is done and not understand the reasons. How do the two kinds of knowledge differ?",
        ),
        "evaluate": frames(
            "Would you spend an entire day on {c}? Argue for and against, then settle it.",
            "Should I start {c} from worked cases or from the principles? Justify the choice.",
            "Recommend a share of our hours for {c} and give me arguments I can use if anybody challenges it.",
            "How {c} is normally taught has its critics. State their best argument and tell me whether it is right.",
        ),
        "create": frames(
            "I need a task in {few} sections that cannot be done without grasping {c}; attach the answer.",
            "Outline {few} brief sessions that take complete beginners to mastery of {c}.",
            "Which comparison would help {name} picture {c}, and at what point does that comparison stop working?",
            "People who deal with {c} want a list of {few} items to tick off. Write it for them.",
        ),
    },
)
