package org.integritydesk.playground.surfaces;

import java.util.List;

/** A refusal, by the code Slack would give ({@code channel_not_found} …), with details as Slack lists them. */
public final class SlackError extends RuntimeException {
    private final String code;
    private final List<String> details;

    public SlackError(String code) {
        this(code, List.of());
    }

    public SlackError(String code, List<String> details) {
        super(details.isEmpty() ? code : code + ": " + String.join("; ", details));
        this.code = code;
        this.details = List.copyOf(details);
    }

    /** Code and details in one line, for people. */
    public String summary() {
        return details.isEmpty() ? code : code + ": " + String.join("; ", details);
    }

    public String code() {
        return code;
    }

    public List<String> details() {
        return details;
    }
}
