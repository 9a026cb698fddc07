package org.integritydesk.playground.workspace;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** One step in the life of the workspace; the state is what all of them add up to. Each states the new whole of its part. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.MessageStored.class, name = "message"),
    @JsonSubTypes.Type(value = Change.MessageRemoved.class, name = "message_removed"),
    @JsonSubTypes.Type(value = Change.HomePublished.class, name = "home"),
    @JsonSubTypes.Type(value = Change.ModalsChanged.class, name = "modals"),
    @JsonSubTypes.Type(value = Change.HookChanged.class, name = "hook"),
    @JsonSubTypes.Type(value = Change.RoomRead.class, name = "read"),
    @JsonSubTypes.Type(value = Change.Cleared.class, name = "cleared")
})
public sealed interface Change {
    /** A message was posted, or replaced by a newer version of itself. */
    record MessageStored(Message message) implements Change {}

    /** A message is gone. */
    record MessageRemoved(Message message) implements Change {}

    /** A person's App Home tab has new content. */
    record HomePublished(View view) implements Change {}

    /** A person's stack of open modals, bottom first. */
    record ModalsChanged(String user, List<View> stack) implements Change {}

    /** A response URL was issued or used. */
    record HookChanged(Hook hook) implements Change {}

    /** A person has seen everything in a room up to a time. */
    record RoomRead(String user, String room, String ts) implements Change {}

    /** Everything is gone. */
    record Cleared() implements Change {}
}
