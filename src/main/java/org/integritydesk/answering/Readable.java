package org.integritydesk.answering;

/** Whether a text can be taken as a question (pure). */
public sealed interface Readable {
    /** Beyond this many characters a text is not searched as one question; a person reads it. */
    int SEARCHABLE_CHARACTERS = 1_000;

    /** Anything longer without a space is not a word: a pasted address, or a language written without spaces. */
    int LONGEST_WORD = 20;

    /** There are words to search with. */
    record Words(String text, boolean searchable) implements Readable {}

    /** Thanks, or the like: nothing is asked, and nobody waits for a reply. */
    record Courtesy() implements Readable {}

    /** One word alone: too little to go on, perhaps a mistyped command. */
    record OneWord(String word) implements Readable {}

    /** Nothing was written. */
    record Empty() implements Readable {}

    /** Nothing in it is a word: only emoji, marks or digits. */
    record NoWords() implements Readable {}

    /** Looks at a text as it came in. */
    static Readable of(String raw) {
        // No keyboard writes a null character, and no database keeps it.
        String text = raw.replace("\0", "").strip();
        if (text.isEmpty()) {
            return new Empty();
        }
        String withoutEmojiNames = text.replaceAll(":[a-z0-9_+'-]+:", " ");
        if (withoutEmojiNames.codePoints().noneMatch(Character::isLetter)) {
            return new NoWords();
        }
        if (KindWords.only(text)) {
            return new Courtesy();
        }
        if (text.length() <= LONGEST_WORD && text.chars().noneMatch(Character::isWhitespace)) {
            return new OneWord(text);
        }
        return new Words(text, text.length() <= SEARCHABLE_CHARACTERS);
    }
}
