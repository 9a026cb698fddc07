package org.integritydesk.slack.digest;

import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestChannels;
import org.integritydesk.digest.DigestReview;
import org.integritydesk.digest.DigestSettings;
import org.integritydesk.digest.EditionState;
import org.integritydesk.digest.Editorial;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;

/** Takes what was entered about digests. Whether the person may is asked again. */
@ApplicationScoped
public class DigestForms {
    static final String FRIDAY =
            "On Friday from 15:00 people leave for the weekend, and nobody would read it. Please choose an"
                    + " earlier hour, or another day.";
    static final String NO_PARTS = "Please tick at least one part.";

    private static final String OUTDATED =
            "Somebody changed this digest after you opened it. Nothing of yours was kept: please"
                    + " copy what you wrote, close this, and open it again.";
    private static final String NOT_ALLOWED = "Only admins and AdEx staff can change digests. Nothing was changed.";

    private final DigestChannels channels;
    private final DigestReview review;
    private final RoleDirectory roles;

    DigestForms(DigestChannels channels, DigestReview review, RoleDirectory roles) {
        this.channels = channels;
        this.review = review;
        this.roles = roles;
    }

    /** What a channel hears. */
    public Response settings(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        String room = payload.getView().getPrivateMetadata();
        DigestSettings before = channels.find(new RoomId(room)).orElse(null);
        return switch (DigestSettingsModal.read(FormValues.of(payload.getView().getState()), room, before)) {
            case DigestSettingsModal.Read.Problems(Map<String, String> byField) -> context.ackWithErrors(byField);
            case DigestSettingsModal.Read.Settings(DigestSettings settings) ->
                switch (channels.choose(settings, actor(request))) {
                    case DigestChannels.Outcome.Saved(DigestSettings saved) ->
                        context.ackWithUpdate(DigestChannelsModal.of(
                                channels.all(),
                                ":white_check_mark: Saved for <#" + saved.room().value() + ">."));
                    case DigestChannels.Outcome.FridayEvening no ->
                        context.ackWithErrors(Map.of(DigestSettingsModal.HOUR, FRIDAY));
                    case DigestChannels.Outcome.NoParts no ->
                        context.ackWithErrors(Map.of(DigestSettingsModal.PARTS, NO_PARTS));
                    case DigestChannels.Outcome.NotAllowed no -> context.ackWithUpdate(page(NOT_ALLOWED));
                };
        };
    }

    /** A note, and what is hidden. */
    public Response edit(ViewSubmissionRequest request, ViewSubmissionContext context) {
        var payload = request.getPayload();
        Editorial.Change change =
                DigestEditModal.read(FormValues.of(payload.getView().getState()));
        Map<String, String> problems = DigestEditModal.problems(change);
        if (!problems.isEmpty()) {
            return context.ackWithErrors(problems);
        }
        var about = DigestEditModal.About.of(payload.getView().getPrivateMetadata());
        var outcome = review.edit(about.edition(), about.seen(), change, actor(request));
        if (outcome instanceof DigestReview.Outcome.Outdated) {
            return context.ackWithErrors(Map.of(DigestEditModal.NOTE, OUTDATED));
        }
        return context.ackWithUpdate(page(
                switch (outcome) {
                    case DigestReview.Outcome.Done(var edition) ->
                        edition.state() == EditionState.POSTED
                                ? ":white_check_mark: The message in <#"
                                        + edition.room().value() + "> changes now, and says that it was corrected."
                                : ":white_check_mark: Saved. It is posted when somebody presses Post.";
                    case DigestReview.Outcome.Outdated old -> OUTDATED;
                    case DigestReview.Outcome.TooLate late ->
                        "This digest is not posted any more. Nothing was changed.";
                    case DigestReview.Outcome.NotAllowed no -> NOT_ALLOWED;
                    case DigestReview.Outcome.Unknown no -> "This digest does not exist any more.";
                }));
    }

    private Actor actor(ViewSubmissionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }

    private static View page(String sentence) {
        return Modals.page(DigestChannelsModal.TITLE, List.of(Blocks.section(sentence)));
    }
}
