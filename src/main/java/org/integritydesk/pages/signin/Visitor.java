package org.integritydesk.pages.signin;

import org.integritydesk.chat.Actor;

/**
 * Somebody signed in who may look.
 *
 * @param proof that a form comes from this page and this session; every form carries it
 */
public record Visitor(Actor actor, String proof) {
    /** Whether a form carries the proof. */
    public boolean sent(String given) {
        return Secrets.same(proof, given);
    }
}
