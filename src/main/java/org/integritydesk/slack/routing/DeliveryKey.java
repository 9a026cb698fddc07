package org.integritydesk.slack.routing;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.View;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.integritydesk.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What makes two deliveries the same thing (pure): who did what, and the marks Slack puts on it, which are the same in every
 * repetition and on every transport. Signatures and headers are not: a repetition is signed anew.
 */
final class DeliveryKey {
    private DeliveryKey() {}

    /** A command: the trigger is Slack's mark. */
    static String of(SlashCommandPayload command) {
        return key("command", command.getTriggerId(), command.getUserId(), command.getChannelId(), command.getText());
    }

    /** A press or a choice: the time of the action is Slack's mark. */
    static String of(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().getFirst();
        return key(
                "action",
                payload.getTriggerId(),
                payload.getUser().getId(),
                action.getActionTs(),
                action.getActionId(),
                action.getBlockId(),
                action.getValue(),
                action.getSelectedOption() == null
                        ? null
                        : action.getSelectedOption().getValue(),
                payload.getContainer() == null ? null : payload.getContainer().getMessageTs(),
                payload.getView() == null ? null : payload.getView().getId());
    }

    /** A submission: what was typed counts, for a form that was refused is sent again with something else in it. */
    static String of(ViewSubmissionPayload payload) {
        View view = payload.getView();
        String typed = view.getState() == null || view.getState().getValues() == null
                ? ""
                : new TreeMap<>(view.getState().getValues()).toString();
        return key(
                "form",
                payload.getTriggerId(),
                payload.getUser().getId(),
                view.getId(),
                view.getHash(),
                view.getCallbackId(),
                view.getPrivateMetadata(),
                typed);
    }

    /** An event; one without an id, which Slack never sends, is like no other. */
    static String of(EventsApiPayload<?> event) {
        return key("event", event.getEventId() == null ? UUID.randomUUID().toString() : event.getEventId());
    }

    private static String key(String kind, @Nullable String... marks) {
        String all =
                Arrays.stream(marks).map(mark -> Objects.toString(mark, "")).collect(Collectors.joining("\u0000"));
        return kind + "/" + Sha256.hex(all);
    }
}
