package org.integritydesk.answering.understanding;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Something that was in a message but is no part of what it asks; the ticket keeps it. */
public record CutOut(Kind kind, String text) {
    /** Whether it is about the case; greetings and the like are not. */
    @JsonIgnore
    public boolean isMaterial() {
        return switch (kind) {
            case QUOTE, FORWARDED, ADDRESS, EMAIL, TICKET, ID -> true;
            case MENTION, EMOJI, COURTESY -> false;
        };
    }

    /** What kinds of material people paste around a question. */
    public enum Kind {
        /** Ad copy, a quoted message, a code block. */
        QUOTE("pasted text"),
        /** A message passed on, or what stands under a signature line. */
        FORWARDED("forwarded message"),
        ADDRESS("web address"),
        EMAIL("e-mail address"),
        TICKET("ticket number"),
        /** Of an ad, ad group, campaign, account or advertiser. */
        ID("id"),
        /** Of a person, group or channel. */
        MENTION("mention"),
        EMOJI("emoji"),
        /** Greetings, thanks, small talk. */
        COURTESY("courtesy");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** A short name people read. */
        public String label() {
            return label;
        }
    }
}
