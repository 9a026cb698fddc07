package org.integritydesk.playground.outbound;

/** One connection of the app. */
public interface AppSocket {
    /** Says something to the app. */
    void send(String text);

    /** Ends the connection. */
    void close();
}
