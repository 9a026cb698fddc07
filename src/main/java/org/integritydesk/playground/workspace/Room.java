package org.integritydesk.playground.workspace;

import java.util.List;

/**
 * A place for messages.
 *
 * @param members ids of the people in it; the app is in every room
 * @param shared whether another company shares it (Slack Connect)
 */
public record Room(String id, String name, Kind kind, List<String> members, boolean shared) {
    /** What Slack calls the room's type. */
    public enum Kind {
        CHANNEL("channel"),
        GROUP("group"),
        IM("im");

        private final String channelType;

        Kind(String channelType) {
            this.channelType = channelType;
        }

        /** The value of {@code channel_type} in message events. */
        public String channelType() {
            return channelType;
        }
    }

    /** Whether the person, or the app, may read and write here. */
    public boolean has(String userId) {
        return members.contains(userId) || userId.equals(Cast.BOT_USER);
    }

    /** Whether this is a direct conversation with the app. */
    public boolean isDirect() {
        return kind == Kind.IM;
    }

    /** Whether only members can see that it exists. */
    public boolean isPrivate() {
        return kind == Kind.GROUP;
    }
}
