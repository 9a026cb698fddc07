package org.integritydesk.commandline;

/** The running service cannot be reached, or does not do what was asked; the message says what to do now. */
final class ServiceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServiceRefused(String message) {
        super(message);
    }
}
