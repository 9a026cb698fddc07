package org.integritydesk.answering;

import org.integritydesk.chat.PersonId;

/** Looks up what the chat knows of people. */
public interface Profiles {
    /** The person's profile; unknown, and soon, when the chat does not tell it. Never fails. */
    Profile of(PersonId person);
}
