package org.integritydesk.slack.digest;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.integritydesk.chat.Actor;
import org.integritydesk.chat.RoomId;
import org.integritydesk.digest.DigestChannels;
import org.integritydesk.digest.DigestDesk;
import org.integritydesk.digest.DigestReview;
import org.integritydesk.digest.OwnWeeks;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.people.RoleDirectory;
import org.integritydesk.slack.web.Afterwards;
import org.integritydesk.slack.web.ModalOpener;
import org.integritydesk.slack.web.Views;

/** The buttons in the list of channels, and below an edition that waits. Whether the person may is asked every time. */
@ApplicationScoped
public class DigestButtons {
    private static final String NOT_ALLOWED = "Only admins and AdEx staff can do this. Nothing was changed.";
    private static final String GONE = "This channel hears no digest any more. Nothing was changed.";

    private final DigestDesk desk;
    private final DigestChannels channels;
    private final DigestReview review;
    private final OwnWeeks weeks;
    private final RoleDirectory roles;
    private final ModalOpener opener;
    private final Views views;

    DigestButtons(
            DigestDesk desk,
            DigestChannels channels,
            DigestReview review,
            OwnWeeks weeks,
            RoleDirectory roles,
            ModalOpener opener,
            Views views) {
        this.desk = desk;
        this.channels = channels;
        this.review = review;
        this.weeks = weeks;
        this.roles = roles;
        this.opener = opener;
        this.views = views;
    }

    /** Those that change something, by their names. */
    public Map<String, BlockActionHandler> changing() {
        return Map.of(
                DigestActions.NOW,
                        inList((room, actor) -> desk.postNow(room)
                                .map(channel -> channel.approval()
                                        ? ":eyes: In the triage channel the digest waits for somebody to post it."
                                        : ":newspaper: The digest of the last seven days is on its way to <#"
                                                + room.value() + ">.")
                                .orElse(GONE)),
                DigestActions.UNSUBSCRIBE, inList((room, actor) -> subscribe(room, false, actor)),
                DigestActions.SUBSCRIBE, inList((room, actor) -> subscribe(room, true, actor)),
                DigestActions.POST, onPreview(review::post),
                DigestActions.SKIP, onPreview(review::skip));
    }

    /** Those that open a form, by their names. */
    public Map<String, BlockActionHandler> opening() {
        return Map.of(
                DigestActions.SETTINGS,
                        form(room -> channels.find(new RoomId(room)).map(DigestSettingsModal::of)),
                DigestActions.PREVIEW,
                        form(room -> desk.preview(new RoomId(room)).map(DigestChannelsModal::preview)),
                DigestActions.ADD, form(unused -> Optional.of(DigestSettingsModal.add())),
                DigestActions.CORRECT,
                        form(room -> desk.newest(new RoomId(room)).map(DigestEditModal::of)),
                DigestActions.EDIT, form(id -> desk.edition(Long.parseLong(id)).map(DigestEditModal::of)));
    }

    /** The box by which somebody gets the note about their own week, or no more. */
    public Response ownWeek(BlockActionRequest request, ActionContext context) {
        var chosen = request.getPayload().getActions().getFirst().getSelectedOptions();
        boolean may = weeks.want(actor(request), chosen != null && !chosen.isEmpty());
        if (!may) {
            opener.tell(request, DigestCommand.say(NOT_ALLOWED));
        }
        return context.ack();
    }

    private String subscribe(RoomId room, boolean subscribed, Actor actor) {
        return channels.subscribe(room, subscribed, actor)
                .map(outcome -> switch (outcome) {
                    case DigestChannels.Outcome.Saved saved ->
                        "<#" + room.value() + (subscribed ? "> hears digests again." : "> hears no digest any more.");
                    case DigestChannels.Outcome.NotAllowed no -> NOT_ALLOWED;
                    case DigestChannels.Outcome.FridayEvening no -> DigestForms.FRIDAY;
                    case DigestChannels.Outcome.NoParts no -> DigestForms.NO_PARTS;
                })
                .orElse(GONE);
    }

    /** Does it, and shows the list with a sentence about it. */
    private BlockActionHandler inList(BiFunction<RoomId, Actor, String> act) {
        return (request, context) -> {
            Actor actor = actor(request);
            String said = DigestChannels.mayManage(actor) ? act.apply(new RoomId(value(request)), actor) : NOT_ALLOWED;
            show(request, () -> DigestChannelsModal.of(channels.all(), said));
            return context.ack();
        };
    }

    private BlockActionHandler onPreview(BiFunction<Long, Actor, DigestReview.Outcome> decide) {
        return (request, context) -> {
            switch (decide.apply(Long.parseLong(value(request)), actor(request))) {
                // The message itself changes.
                case DigestReview.Outcome.Done done -> {}
                case DigestReview.Outcome.TooLate _, DigestReview.Outcome.Outdated _ ->
                    opener.tell(request, DigestCommand.say("Somebody else was faster. Nothing was changed."));
                case DigestReview.Outcome.NotAllowed no -> opener.tell(request, DigestCommand.say(NOT_ALLOWED));
                case DigestReview.Outcome.Unknown no ->
                    opener.tell(request, DigestCommand.say("This digest does not exist any more."));
            }
            return context.ack();
        };
    }

    /** Opens a form, or puts it into the place of the list. */
    private BlockActionHandler form(Function<String, Optional<View>> content) {
        return (request, context) -> open(request, context, content);
    }

    private Response open(BlockActionRequest request, ActionContext context, Function<String, Optional<View>> content) {
        if (!DigestChannels.mayManage(actor(request))) {
            opener.tell(request, DigestCommand.say(NOT_ALLOWED));
            return context.ack();
        }
        String value = value(request);
        Supplier<View> view = () -> content.apply(value)
                .orElseGet(() -> Modals.page(
                        DigestChannelsModal.TITLE, List.of(Blocks.section("There is no digest to change yet."))));
        if (request.getPayload().getView() == null) {
            opener.open(request, DigestChannelsModal.TITLE, view);
        } else {
            show(request, view);
        }
        return context.ack();
    }

    private void show(BlockActionRequest request, Supplier<View> view) {
        BlockActionPayload payload = request.getPayload();
        Afterwards.run(
                () -> views.update(payload.getView().getId(), payload.getView().getHash(), view.get()));
    }

    private Actor actor(BlockActionRequest request) {
        return roles.actor(request.getPayload().getUser().getId());
    }

    private static String value(BlockActionRequest request) {
        return request.getPayload().getActions().getFirst().getValue();
    }
}
