package org.integritydesk.slack.socket;

/** Why Slack announces that it will close a connection. */
enum Farewell {
    /** In about ten seconds; until then the connection is in use. */
    WARNING,
    /** Connections live for some hours. */
    REFRESH_REQUESTED,
    /** Socket Mode was switched off in the app's settings. */
    LINK_DISABLED,
    /** The app has ten already. */
    TOO_MANY_WEBSOCKETS,
    /** A reason this version does not know. */
    OTHER;

    static Farewell of(String reason) {
        return switch (reason) {
            case "warning" -> WARNING;
            case "refresh_requested" -> REFRESH_REQUESTED;
            case "link_disabled" -> LINK_DISABLED;
            case "too_many_websockets" -> TOO_MANY_WEBSOCKETS;
            default -> OTHER;
        };
    }
}
