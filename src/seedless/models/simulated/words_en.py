"""English phrases. A concept never stands as a subject, so that singular and plural names both fit."""

from __future__ import annotations

from seedless.models.simulated.phrases import Frame, Joins, Label, Phrases, Sum, frames, listed, pairs

ENGLISH = Phrases(
    banks={
        "name": listed(
            "Amina Tomas Priya Helena Kofi Marek Yuna Diego Ingrid Farid Leila Owen Sadia Bruno Nadia Pavel Grace Hassan "
            "Mirela Jonas Chiara Samuel Aiko Rosa Viktor Zainab Elliot Maeve Tariq Lucia"
        ),
        "place": listed(
            "Leeds Porto Nairobi Busan Tartu Lyon Cusco Galway Utrecht Halifax Izmir Ghent Aarhus Dunedin Salta Bergen Pune "
            "Trieste Accra Malaga Lublin Kazan Hobart Oulu Quito"
        ),
        "work": (
            "a repair shop",
            "a public library",
            "a small bakery",
            "a bicycle workshop",
            "a housing co-operative",
            "an adult education centre",
            "a veterinary clinic",
            "a printing house",
            "a community radio station",
            "a regional museum",
            "a plant nursery",
            "a delivery company",
            "a music school",
            "a food bank",
            "a surveying office",
            "a village school",
        ),
        "day": listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        "month": listed("January February March April May June July August September October November December"),
    },
    joins=Joins(", ", Frame("{first} and {last}"), Frame("{first}, and also {last}"), (" and ",)),
    settings={
        "adult": frames(
            "My neighbour {name} is {age} and has started to read about {subject} in the evenings.",
            "Over dinner in {place} {few} of us argued about something we had heard in a podcast on {subject}.",
            "I went back to {subject} after {n} years away from school.",
            "My cousin {name} works at {work} in {place} and asked me for help with {few} pages on {subject}.",
            "I visited {work} in {place} last {day}, and {name} spoke there about {subject} for {n} minutes.",
            "In a letter to a newspaper in {place}, {name} wrote {n} lines about {subject}, and I doubt that they are right.",
        ),
        "student": frames(
            "I am in week {few} of a course on {subject}, and the test is {n} days away.",
            "{name} and I study {subject} together in {place}, and between us we have {n} pages of notes.",
            "Our study group in {place} has {few} members and meets every {day} to go over {subject}.",
            "I copied {n} exercises on {subject} from {name} and could finish only {few} of them.",
            "My tutor {name} gave me {n} minutes to explain a topic from {subject} at the board.",
            "I joined the course on {subject} in {month} and missed the first {few} weeks of it.",
        ),
        "practitioner": frames(
            "I work at {work} in {place}, where {n} of us share one office.",
            "{name} manages {work} in {place} and has to brief {n} people on {day}.",
            "We plan our weeks at {work} in {place} differently since {month}, and {n} people have to get used to it.",
            "At {work} in {place} a misunderstanding in {month} cost us {few} working days.",
            "A customer sent {work} in {place} a report of {n} pages, much of it about {subject}.",
            "{name} has been training new staff at {work} in {place} for {few} years.",
        ),
    },
    asks={
        "remember": frames(
            "What do people mean by {c}, and which words always come up with it?",
            "Which facts about {c} should one know by heart, and which can always be looked up?",
            "Can you name what belongs to {c} and say what each part is for?",
            "How would you define {c} so that nothing essential is missing?",
            "What is the least that somebody has to remember about {c}?",
        ),
        "understand": frames(
            "Can you explain {c} in your own words, with one example that is not from a textbook?",
            "Why do people need {c} at all, and what would be harder otherwise?",
            "What is the main idea behind {c}, and where do beginners lose the thread?",
            "How would you explain {c} to somebody who has only seen the term once?",
            "What changes and what stays the same when one works with {c}?",
        ),
        "apply": frames(
            "Walk me through a small case of {c} from the first line to the result.",
            "Show with numbers of your own how one works with {c}, and say after each step why it is allowed.",
            "Which steps would you take to put {c} to use here, and in which order?",
            "How do I check my own work on {c} when nobody else can look at it?",
            "Make up a realistic case of {c} and solve it completely.",
        ),
        "analyse": frames(
            "Where do mistakes with {c} tend to start, and how can each of them be noticed early?",
            "Which conditions stand behind {c}, and what happens when one of them fails?",
            "Compare two ways of working on {c} and say when each of them is the better one.",
            "Take {c} apart for me: which pieces can be learned on their own, and which only together?",
            "What is the difference between knowing the rules of {c} and seeing why they hold?",
        ),
        "evaluate": frames(
            "Is a whole day on {c} well spent? Weigh the reasons on both sides and decide.",
            "Which way into {c} is better for this purpose, by rules or by examples, and why?",
            "How much of our time should go into {c}, and how would you defend that figure?",
            "What is the strongest objection to the usual way of teaching {c}, and does it hold?",
        ),
        "create": frames(
            "Design an exercise of {few} parts that only somebody who understands {c} can solve, and give its solution.",
            "Draft a plan of {few} short meetings that leads from nothing to a sound command of {c}.",
            "Find an analogy for {c} that would make sense to {name}, and say where it breaks down.",
            "Put together a checklist of {few} points for anybody who works with {c}.",
        ),
    },
    limits=frames(
        "Please keep it under {words} words.",
        "At most {words} words, please, and no technical term without an explanation.",
        "I can spend about {n} minutes on reading the answer.",
        "I will read it out to {n} people, so {words} words are the limit.",
        "An example that makes sense to people in {place} would help; {words} words are enough.",
        "I need it by {day}, and {name} has asked for no more than {words} words.",
        "It will be printed on a card that has room for {words} words.",
    ),
    deeper=frames(
        "Also say what would have to be different for your advice to change.",
        "Include one case, with figures, in which the usual rule misleads.",
        "Treat the ordinary case first, and then one that looks the same and is not.",
        "Tell me how sure you are of each part and what would change your mind.",
    ),
    sums={
        "pages": Sum(
            Frame(
                "{name} keeps a notebook of {a} pages on {c} at {work} in {place}. So far {b} pages hold examples and {d} "
                "pages "
                "hold rules; the others are empty. How many pages are still empty?"
            ),
            (Frame("Pages in use: {b} + {d} = {x}."), Frame("Empty pages: {a} - {x} = {r}.")),
        ),
        "meetings": Sum(
            Frame(
                "A group of {a} people at {work} in {place} goes through {c} in {b} meetings. Everybody solves {d} tasks "
                "in each "
                "meeting. How many tasks does the group solve altogether?"
            ),
            (Frame("Tasks in one meeting: {a} × {d} = {x}."), Frame("Tasks in all meetings: {x} × {b} = {r}.")),
        ),
        "minutes": Sum(
            Frame(
                "{name} has {a} minutes for {c} before the train leaves {place}. One example takes {b} minutes, and the "
                "last {d} "
                "minutes are kept for a summary. How many examples can {name} finish?"
            ),
            (Frame("Minutes left for examples: {a} - {d} = {x}."), Frame("Examples in that time: {x} ÷ {b} = {r}.")),
        ),
        "price": Sum(
            Frame(
                "A workshop on {c} in {place} costs {a} euros a person. A group of {b} people gets {d} euros off the "
                "total. How "
                "many euros does the group pay?"
            ),
            (Frame("Full price: {a} × {b} = {x} euros."), Frame("Price after the reduction: {x} - {d} = {r} euros.")),
        ),
    },
    labels=(
        Label(
            "definition",
            frames(
                "In our handbook the term {c} stands for one thing only, and page {n} says which.",
                "We say {c} when all {few} conditions on the list are met, and never otherwise.",
            ),
            "it says what a term means",
        ),
        Label(
            "example",
            frames(
                "On {day} {name} worked through {c} with {n} real values and wrote down every line.",
                "{name} showed us {c} with the {few} orders that came in on {day}.",
            ),
            "it shows one particular case",
        ),
        Label(
            "mistake",
            frames(
                "{name} skipped the first condition, went on with {c} all the same, and was off by {n} at the end.",
                "On {day} {name} mixed up two signs in {c}, and {n} labels had to be printed again.",
            ),
            "something went wrong and the note says where",
        ),
        Label(
            "open question",
            frames(
                "{name} still wonders whether {c} would also work with more than {n} entries.",
                "Nobody could tell {name} on {day} why {c} should take {few} steps and not fewer.",
            ),
            "it asks for something that nobody has settled yet",
        ),
    ),
    choose=frames(
        "At {work} in {place}, {name} sorts notes by kind. Which kind does this note belong to?\n{options}\n\nNote: “{note}”",
        "{name} from {place} found this note among {n} others: “{note}”\nWhich category fits it best?\n{options}",
    ),
    label_notes=frames(
        "These notes were left behind at {work} in {place}. Give each of them one of the labels {labels}, with a short reason.",
        "{name} has to file the notes below before {day}. Which of the labels {labels} does each of them get, and why?",
    ),
    drafts=pairs(
        (
            "Write an e-mail in which {name} invites {n} colleagues at {work} in {place} to a short session on {c} on {day}.",
            "Dear colleagues,\n\nThis is {name}. On {day} I would like to sit down with all {n} of you for a short session "
            "on {c}. We will "
            "start with one example from our own week, go through it line by line, and stop wherever somebody has a "
            "question. Nobody needs to prepare anything; a pencil is enough.\n\nIf {day} does not suit you, tell me before "
            "then and we will find another time.",
        ),
        (
            "Write the opening of a talk on {c} that {name} will give to {n} listeners at {work} in {place}.",
            "Good evening, and thank you for coming. There are {n} of us in this room, and I would guess that most of us "
            "have met {c} without calling it by that name. Tonight I want to do three things: show you where it turns up, "
            "take one case apart with you, and leave you with a question that kept me busy for a whole winter. Let us "
            "begin with something that happened not far from here, in {place}.",
        ),
        (
            "Write a notice for the board of {work} in {place} that tells {n} members why {c} will be the topic on {day}.",
            "On {day} our topic will be {c}.\n\nSeveral of our {n} members have asked for it, because it keeps turning up "
            "in our work and everybody explains it a little differently. We will agree on one explanation, try it out on "
            "a real case and write it down for those who cannot be there. Everybody is welcome, with or without previous "
            "knowledge.",
        ),
    ),
    rewrites=pairs(
        (
            "{c} -- {name} says {n} people dont know it yet!! meeting {day}, read up on it before, bring {few} examples "
            "each pls",
            "On {day} we meet to talk about {c}. According to {name}, {n} people do not know it yet, so please read about it "
            "beforehand and bring {few} examples each.",
        ),
        (
            "reminder: folder w/ {n} sheets about {c} is GONE since {day}, {name} needs it back, took {few} weeks to make",
            "The folder with {n} sheets about {c} has been missing since {day}. It took {few} weeks to make, and {name} needs "
            "it back. Please return it if you have it.",
        ),
    ),
    rewrite_asks=frames(
        "Rewrite the note below so that new staff at {work} in {place} understand it at once. Keep every fact.",
        "Turn the note below into polite, complete sentences that {name} can send to {work} in {place}; {words} words at most.",
    ),
    openings=frames(
        "It helps to see {c} as a small number of decisions that always come in the same order.",
        "Most of the trouble with {c} goes away once it is clear what is given and what is wanted.",
        "The heart of {c} can be said in one sentence: keep track of what changes and of what may not change.",
        "There is a simple way into {c}, and it starts with a case small enough to do by hand.",
        "To make sense of {c}, look first at what somebody would do who had never heard the term.",
    ),
    bodies=(
        "Begin with a case that fits on half a page, because every later step can be compared with it.",
        "Write down each quantity once, with its unit, and give it a name that you will still recognise tomorrow.",
        "What looks like a rule to be learned is usually a shortcut for a step that one could also do slowly.",
        "The slow way is worth doing twice; after that the shortcut explains itself.",
        "If two methods lead to the same result, the second one is the cheapest check there is.",
        "A sketch or a small table often shows at a glance what three lines of text hide.",
        "Beginners tend to start in the middle, where the interesting part is, and then lack what the middle needs.",
        "It is safer to ask of every line which earlier line it follows from.",
        "When a line follows from nothing, that is the place to stop, not the end of the page.",
        "An estimate before the exact work tells you later whether the size of the result is plausible.",
        "Special cases such as zero, one, or two equal entries are where careless wording shows first.",
        "Terms that sound alike are best kept apart with one example for each.",
        "Someone who can say when a method does not apply has understood it better than someone who applies it everywhere.",
        "In practice most of the time goes into preparing the material, and only a little into the method itself.",
        "For that reason a tidy layout saves more time than a clever trick.",
        "Explaining a result aloud, without looking at the page, shows quickly which part has not yet settled.",
        "Old mistakes are useful material: a page with the error marked teaches more than a clean copy.",
        "None of this needs a gift for the subject, only the patience to finish one small case.",
        "Once the small case is clear, change a single detail and see how far the change travels.",
        "The point of doing so is to learn which details matter and which are only decoration.",
    ),
    asides=frames(
        "{name} from {place} kept a list of {n} such cases and came to the same view in {month}.",
        "At {work} in {place} it took {few} attempts before everybody agreed on this.",
        "When {name} tried it with {n} entries, the first {few} were enough to see the pattern.",
        "On a {day} in {month}, {name} went through {n} old notes and found the same point in {few} of them.",
        "People at {work} in {place} usually need about {n} minutes for this part.",
        "Of {n} people whom {name} asked in {place}, only {few} had ever seen it written down.",
    ),
    closings=(
        "If one thing is to be remembered, let it be the small example: everything else can be worked out from it.",
        "That is all that is needed for a start; the finer points can wait until a real case calls for them.",
        "With that in place, the remaining questions are matters of practice and not of principle.",
        "When in doubt, go back to the first small case and see which line no longer holds.",
        "The best test is to explain it tomorrow to somebody who did not read this.",
    ),
    steps=(
        "Write down what is given and what is wanted, each in one line.",
        "Choose the smallest case that still shows the difficulty.",
        "Name the conditions that have to hold, and check them for this case.",
        "Estimate roughly what the result should look like.",
        "Do the first step slowly and say which condition it uses.",
        "Repeat the step until nothing changes any more, keeping every line.",
        "Compare the outcome with the estimate and explain any gap.",
        "Change one detail of the case and predict what will happen before working it out.",
        "Look for a second way to the same outcome and see whether both agree.",
        "Mark the line in which a slip would do the most damage, and read it again.",
        "Sum up the outcome in a sentence that a newcomer could follow.",
        "Keep the finished page next to the next case and mark what is the same.",
    ),
    answer_mark="Answer: ",
    declines="these concepts do not meet in a natural question",
    refusals=(
        "I'm sorry, but I can't help with that request.",
        "As an AI language model, I cannot assist with this.",
        "I apologize, but I'm unable to provide an answer to this question.",
        "I must decline this request because it goes against my guidelines.",
    ),
    again="Please tell me: ",
)
