package org.integritydesk.playground.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integritydesk.playground.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private final SettableClock clock = new SettableClock();

    private Message said(Workspace workspace, String text) {
        Message message = new Message(
                Cast.US,
                workspace.nextTs(),
                null,
                Cast.MAYA,
                text,
                Json.array(),
                null,
                null,
                null,
                Map.of("+1", List.of(Cast.SAM)),
                null);
        workspace.apply(new Change.MessageStored(message));
        return message;
    }

    @Test
    void restart_findsTheSameConversation(@TempDir Path folder) {
        Workspace before = new Workspace(Optional.of(folder), clock);
        Message kept = said(before, "kept");
        Message removed = said(before, "removed");
        before.apply(new Change.MessageRemoved(removed));
        before.apply(new Change.RoomRead(Cast.SAM, Cast.US, kept.ts()));
        before.apply(new Change.HookChanged(new Hook("h", Cast.US, Cast.MAYA, null, null, 1, 5)));
        before.apply(new Change.ModalsChanged(
                Cast.MAYA, List.of(new View("V1", Cast.MAYA, "h", "V1", null, Json.object()))));

        Workspace after = new Workspace(Optional.of(folder), clock);

        assertThat(after.messages(Cast.US)).containsExactly(kept);
        assertThat(after.readUpTo(Cast.SAM, Cast.US)).isEqualTo(kept.ts());
        assertThat(after.hook("h")).isPresent();
        assertThat(after.modals(Cast.MAYA)).hasSize(1);
    }

    @Test
    void restart_afterATornLine_losesOnlyThat(@TempDir Path folder) throws IOException {
        Message kept = said(new Workspace(Optional.of(folder), clock), "kept");
        Files.writeString(folder.resolve("playground.jsonl"), "{\"change\":\"mess", StandardOpenOption.APPEND);
        assertThat(new Workspace(Optional.of(folder), clock).messages(Cast.US)).containsExactly(kept);
    }

    @Test
    void nextTs_neverRepeats() {
        Workspace workspace = new Workspace(Optional.empty(), clock);
        assertThat(List.of(workspace.nextTs(), workspace.nextTs(), workspace.nextTs()))
                .containsExactly("1772463600.000000", "1772463600.000001", "1772463600.000002");
    }
}
