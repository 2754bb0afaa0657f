"""What languages are called, by their BCP 47 tags: in prompts, and where people read of them."""

from __future__ import annotations

# In English, because prompts are, and as its speakers call it, because some models know it better by that name.
LANGUAGE_NAMES = {
    "am": "Amharic (አማርኛ)",
    "ar": "Arabic (العربية)",
    "bg": "Bulgarian (български)",
    "bn": "Bengali (বাংলা)",
    "ca": "Catalan (català)",
    "cs": "Czech (čeština)",
    "da": "Danish (dansk)",
    "de": "German (Deutsch)",
    "el": "Greek (ελληνικά)",
    "en": "English",
    "es": "Spanish (español)",
    "et": "Estonian (eesti)",
    "fa": "Persian (فارسی)",
    "fi": "Finnish (suomi)",
    "fr": "French (français)",
    "ha": "Hausa",
    "he": "Hebrew (עברית)",
    "hi": "Hindi (हिन्दी)",
    "hr": "Croatian (hrvatski)",
    "hu": "Hungarian (magyar)",
    "id": "Indonesian (Bahasa Indonesia)",
    "is": "Icelandic (íslenska)",
    "it": "Italian (italiano)",
    "ja": "Japanese (日本語)",
    "kk": "Kazakh (қазақша)",
    "ko": "Korean (한국어)",
    "lt": "Lithuanian (lietuvių)",
    "lv": "Latvian (latviešu)",
    "mn": "Mongolian (монгол)",
    "ms": "Malay (Bahasa Melayu)",
    "nb": "Norwegian (bokmål)",
    "nl": "Dutch (Nederlands)",
    "no": "Norwegian (norsk)",
    "pl": "Polish (polski)",
    "pt": "Portuguese (português)",
    "ro": "Romanian (română)",
    "ru": "Russian (русский)",
    "sk": "Slovak (slovenčina)",
    "sl": "Slovenian (slovenščina)",
    "sr": "Serbian (српски)",
    "sv": "Swedish (svenska)",
    "sw": "Swahili (Kiswahili)",
    "ta": "Tamil (தமிழ்)",
    "te": "Telugu (తెలుగు)",
    "th": "Thai (ไทย)",
    "tl": "Tagalog (Filipino)",
    "tr": "Turkish (Türkçe)",
    "uk": "Ukrainian (українська)",
    "ur": "Urdu (اردو)",
    "uz": "Uzbek (oʻzbekcha)",
    "vi": "Vietnamese (tiếng Việt)",
    "yo": "Yoruba (Yorùbá)",
    "zh": "Chinese (中文)",
    "zu": "Zulu (isiZulu)",
}


def language_name(tag: str) -> str:
    """What a prompt calls a language: "Korean (한국어)", with its tag where that says more; an unknown tag as it is."""
    name = LANGUAGE_NAMES.get(primary(tag))
    if name is None:
        return tag
    return name if tag.lower() == primary(tag) else f"{name} as in {tag}"


def english_name(tag: str) -> str:
    """What people read: "Korean", region and script left out; an unknown tag as it is."""
    return LANGUAGE_NAMES.get(primary(tag), tag).split(" (")[0]


def primary(tag: str) -> str:
    """The language of a BCP 47 tag without script and region: "pt" of "pt-BR"."""
    return tag.split("-")[0].lower()
