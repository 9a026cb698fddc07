package org.integritydesk.chat;

/** Tells who holds which role now. */
public interface Roles {
    /** The person with the roles they hold now; nobody unknown holds one. */
    Actor of(PersonId person);
}
