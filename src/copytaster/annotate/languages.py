"""Which language a text is in."""


def detect_language(text: str) -> str:
    """The language of a text, ISO 639-1, from its first 500 characters; `en` where there are no letters."""
    sample = text[:500]
    if not any(character.isalpha() for character in sample):
        return "en"
    from py3langid import classify  # 0.5 s, so not before it is needed

    return str(classify(sample)[0])
