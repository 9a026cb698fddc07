package org.integritydesk.digest;

import java.util.Locale;

/** The languages a digest is written in; answers of entries without a translation stay in the language of the entry. */
public enum DigestLanguage {
    EN("English"),
    FR("Français"),
    ES("Español");

    private final String label;

    DigestLanguage(String label) {
        this.label = label;
    }

    /** Its own name of itself. */
    public String label() {
        return label;
    }

    /** The language for words, numbers and dates. */
    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** Whether a text is in this language, wherever it is spoken. */
    public boolean isOf(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(code());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
