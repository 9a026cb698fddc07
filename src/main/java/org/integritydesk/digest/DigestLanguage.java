package org.integritydesk.digest;

import java.util.Locale;

/** The languages a digest is written in; questions and answers in it stay in the language of their entries. */
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
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }
}
