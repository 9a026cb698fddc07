package org.integritydesk.answering.understanding;

import java.text.Normalizer;

/** Makes spellings comparable. */
final class Fold {
    private Fold() {}

    /** The text in small letters, without accents and curly apostrophes; every character stays in its place. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(plain(text.charAt(i))));
        }
        return folded.toString();
    }

    private static char plain(char letter) {
        if (letter < 128) {
            return letter;
        }
        return letter == '’'
                ? '\''
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
    }
}
