package org.integritydesk.playground.surfaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import org.integritydesk.playground.SettableClock;
import org.integritydesk.playground.workspace.Cast;
import org.integritydesk.playground.workspace.Hook;
import org.integritydesk.playground.workspace.Json;
import org.integritydesk.playground.workspace.Message;
import org.integritydesk.playground.workspace.Workspace;
import org.junit.jupiter.api.Test;

class ResponseUrlsTest {
    private final SettableClock clock = new SettableClock();
    private final Workspace workspace = new Workspace(Optional.empty(), clock);
    private final Posting posting = new Posting(workspace);
    private final ResponseUrls responseUrls = new ResponseUrls(workspace, posting);

    private static ObjectNode text(String text) {
        return Json.object().put("text", text);
    }

    private Message ephemeral() {
        return posting.post(new Draft(Cast.US, null, Cast.BOT_USER, "private", Json.array(), null, Cast.MAYA));
    }

    @Test
    void use_fiveTimes() {
        Hook hook = responseUrls.issue(Cast.MAYA, Cast.US, null);
        for (int i = 0; i < 5; i++) {
            responseUrls.use(hook.id(), text("again"));
        }
        assertThatThrownBy(() -> responseUrls.use(hook.id(), text("again"))).hasMessage("used_url");
        assertThat(workspace.messages(Cast.US)).hasSize(5).allMatch(Message::isEphemeral);
    }

    @Test
    void use_afterThirtyMinutes() {
        Hook hook = responseUrls.issue(Cast.MAYA, Cast.US, null);
        clock.pass(Duration.ofMinutes(31));
        assertThatThrownBy(() -> responseUrls.use(hook.id(), text("late"))).hasMessage("expired_url");
    }

    @Test
    void use_unknown() {
        assertThatThrownBy(() -> responseUrls.use("x", text("?"))).hasMessage("no_such_url");
    }

    @Test
    void replaceOriginal_worksOnEphemeralMessages_whichUpdateCannotReach() {
        Message message = ephemeral();
        assertThatThrownBy(() -> posting.update(Cast.US, message.ts(), "new", null, null))
                .hasMessage("message_not_found");

        Hook hook = responseUrls.issue(Cast.MAYA, Cast.US, message);
        responseUrls.use(hook.id(), text("new").put("replace_original", true));

        assertThat(workspace.messages(Cast.US)).singleElement().returns("new", Message::text);
    }

    @Test
    void deleteOriginal() {
        Hook hook = responseUrls.issue(Cast.MAYA, Cast.US, ephemeral());
        responseUrls.use(hook.id(), Json.object().put("delete_original", true));
        assertThat(workspace.messages(Cast.US)).isEmpty();
    }

    @Test
    void inChannel_isSeenByAll() {
        Hook hook = responseUrls.issue(Cast.MAYA, Cast.US, null);
        responseUrls.use(hook.id(), text("all").put("response_type", "in_channel"));
        assertThat(workspace.messages(Cast.US)).singleElement().returns(false, Message::isEphemeral);
    }
}
