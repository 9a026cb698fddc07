package org.integritydesk.slack.admission;

/** Whether a request is let in. */
sealed interface Admission {
    /** It is. */
    record Welcome() implements Admission {}

    /** It is not, and whoever sent it is told so, privately. */
    record Refused(Reason reason, String sentence) implements Admission {}

    /** It is not, and nobody needs to know. */
    record Ignored() implements Admission {}

    /** It belongs to another installation, which hears nothing of us. */
    record Foreign() implements Admission {}

    /** Why somebody is turned away. */
    enum Reason {
        /** Of another company. */
        STRANGER,
        /** A guest, where guests are not answered. */
        GUEST,
        /** Nobody tells who it is, and outsiders read along. */
        UNKNOWN_PERSON,
        /** More than one person may ask. */
        PERSON_LIMIT,
        /** More than all people together may ask. */
        WORKSPACE_LIMIT
    }
}
