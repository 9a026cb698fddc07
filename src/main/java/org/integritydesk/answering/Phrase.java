package org.integritydesk.answering;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A sentence that an asker reads around answers and tickets: in English, French and Spanish, for all others in English. */
public enum Phrase {
    /** Takes the ticket and the language; {@link #languageTicket} puts both in. */
    LANGUAGE_TICKET,
    LANGUAGE_TICKET_NEXT,
    NO_APPROVED_ANSWER,
    PERSON_DECIDES,
    /** Takes the ticket. */
    TICKET_OPENED,
    TICKET_NEXT_MESSAGE,
    TICKET_NEXT_THREAD,
    TICKET_NEXT_HERE,
    ADD_DETAILS,
    WITHDRAW,
    /** Takes the ticket. */
    WITHDRAWN,
    SOLVED,
    NOT_QUITE,
    SOLVED_THANKS,
    NOT_QUITE_WHY,
    OUTDATED,
    INCORRECT,
    CONFUSING,
    NOT_MY_QUESTION,
    SUGGESTIONS,
    SHOW_THIS,
    NONE_OF_THESE;

    private static final String FILES = "understanding.phrases";

    /** The language of the machine is nobody's language. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The sentence in a language.
     *
     * @param values what it takes, as people read it
     */
    public String in(Locale language, Object... values) {
        return new MessageFormat(
                        ResourceBundle.getBundle(FILES, language, NO_FALLBACK).getString(name()), language)
                .format(values);
    }

    /**
     * What becomes of a question in a language without approved answers. For a language that has no sentences here it is
     * said in English, with the name of the language.
     *
     * @param ticket the ticket's number as people read it
     */
    public static String languageTicket(Locale language, String ticket) {
        Locale spoken = ResourceBundle.getBundle(FILES, language, NO_FALLBACK).getLocale();
        return LANGUAGE_TICKET.in(language, ticket, language.getDisplayName(spoken)) + " "
                + LANGUAGE_TICKET_NEXT.in(language);
    }
}
