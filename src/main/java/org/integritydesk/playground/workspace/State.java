package org.integritydesk.playground.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What all changes so far add up to. Not thread-safe; {@link Workspace} guards it. */
final class State {
    final Map<String, NavigableMap<String, Message>> messages = new HashMap<>();
    final Map<String, View> homes = new HashMap<>();
    final Map<String, List<View>> modals = new HashMap<>();
    final Map<String, Hook> hooks = new HashMap<>();
    final Map<String, Map<String, String>> reads = new HashMap<>();

    void apply(Change change) {
        switch (change) {
            case Change.MessageStored(Message message) -> in(message.room()).put(message.ts(), message);
            case Change.MessageRemoved(Message message) -> in(message.room()).remove(message.ts());
            case Change.HomePublished(View view) -> homes.put(view.owner(), view);
            case Change.ModalsChanged(String user, List<View> stack) -> modals.put(user, List.copyOf(stack));
            case Change.HookChanged(Hook hook) -> hooks.put(hook.id(), hook);
            case Change.RoomRead(String user, String room, String ts) ->
                reads.computeIfAbsent(user, unknown -> new HashMap<>()).put(room, ts);
            case Change.Cleared() -> clear();
        }
    }

    NavigableMap<String, Message> in(String room) {
        return messages.computeIfAbsent(room, unknown -> new TreeMap<>());
    }

    /** The shortest list of changes that leads here. */
    List<Change> asChanges() {
        List<Change> changes = new ArrayList<>();
        messages.values().forEach(room -> room.values().forEach(each -> changes.add(new Change.MessageStored(each))));
        homes.values().forEach(view -> changes.add(new Change.HomePublished(view)));
        modals.forEach((user, stack) -> changes.add(new Change.ModalsChanged(user, stack)));
        hooks.values().forEach(hook -> changes.add(new Change.HookChanged(hook)));
        reads.forEach((user, rooms) -> rooms.forEach((room, ts) -> changes.add(new Change.RoomRead(user, room, ts))));
        return changes;
    }

    private void clear() {
        messages.clear();
        homes.clear();
        modals.clear();
        hooks.clear();
        reads.clear();
    }
}
