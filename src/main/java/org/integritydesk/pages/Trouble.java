package org.integritydesk.pages;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import org.integritydesk.platform.failure.Incident;

/** What people read in the place of what cannot be shown: a page, or a panel in one; never a stack trace. */
final class Trouble {
    private Trouble() {}

    /** There is no such thing, or there is too little of it to be shown. */
    static Response nothing(HttpHeaders request) {
        return say(Status.NOT_FOUND, "There is nothing here, or too little to show.", request);
    }

    /** A sentence, and the way back. */
    static Response say(StatusType status, String sentence, HttpHeaders request) {
        return say(status, sentence, isPanel(request));
    }

    /** Whatever broke. */
    static Response of(Exception exception, boolean panel) {
        Incident incident = Incident.log("The insights page failed", exception);
        return say(
                Status.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side. Please try again; if it stays, tell whoever runs the desk: incident "
                        + incident.id() + ".",
                panel);
    }

    /** Whether the page asks for what it shows in its panel. */
    static boolean isPanel(HttpHeaders request) {
        return !request.getRequestHeader("HX-Request").isEmpty();
    }

    private static Response say(StatusType status, String sentence, boolean panel) {
        return Response.status(status)
                .entity(Templates.trouble(sentence, !panel).render())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }
}
