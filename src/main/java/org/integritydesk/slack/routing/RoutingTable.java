package org.integritydesk.slack.routing;

import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.Complaint;
import org.integritydesk.slack.answering.AnswerActions;
import org.integritydesk.slack.answering.AnswerFeedback;
import org.integritydesk.slack.answering.AskEvents;
import org.integritydesk.slack.answering.AskShortcut;
import org.integritydesk.slack.answering.FullAnswer;
import org.integritydesk.slack.answering.RaiseReaction;
import org.integritydesk.slack.answering.RaiseShortcut;
import org.integritydesk.slack.answering.ShowEntry;
import org.integritydesk.slack.answering.ShowWhy;
import org.integritydesk.slack.command.IntegrityCommand;
import org.integritydesk.slack.confidence.ConfidenceActions;
import org.integritydesk.slack.confidence.ConfidenceButtons;
import org.integritydesk.slack.digest.DigestActions;
import org.integritydesk.slack.digest.DigestButtons;
import org.integritydesk.slack.digest.DigestForms;
import org.integritydesk.slack.home.AssignForm;
import org.integritydesk.slack.home.HomeOpened;
import org.integritydesk.slack.home.QueueActions;
import org.integritydesk.slack.home.QueueButtons;
import org.integritydesk.slack.home.UndeliveredButtons;
import org.integritydesk.slack.knowledge.DraftActions;
import org.integritydesk.slack.knowledge.DraftReview;
import org.integritydesk.slack.knowledge.EntryForms;
import org.integritydesk.slack.knowledge.EntryModal;
import org.integritydesk.slack.knowledge.FaqActions;
import org.integritydesk.slack.knowledge.FaqButtons;
import org.integritydesk.slack.tickets.ActForms;
import org.integritydesk.slack.tickets.AnswerFilling;
import org.integritydesk.slack.tickets.FamilyButtons;
import org.integritydesk.slack.tickets.ShowTicket;
import org.integritydesk.slack.tickets.ThreadEvents;
import org.integritydesk.slack.tickets.TicketActions;
import org.integritydesk.slack.tickets.TicketButtons;
import org.integritydesk.slack.tickets.TicketForms;
import org.integritydesk.slack.tickets.TicketMenu;
import org.integritydesk.slack.tickets.WaveButtons;
import org.integritydesk.slack.wordings.WordingActions;
import org.integritydesk.slack.wordings.WordingReview;
import org.integritydesk.tickets.QueueView;
import org.jboss.logging.Logger;

/** Everything Slack can send that we act on, and who acts. Help comes from the same words; the manifest is checked against it. */
@Singleton
public final class RoutingTable {
    private static final Logger LOG = Logger.getLogger(RoutingTable.class);

    private final IntegrityCommand command;
    private final AskEvents asks;
    private final ThreadEvents threads;
    private final HomeOpened home;
    private final Guard guard;
    private final Map<String, BlockActionHandler> actions;
    private final Map<String, ViewSubmissionHandler> forms;
    private final Map<String, GlobalShortcutHandler> shortcuts;
    private final Map<String, MessageShortcutHandler> messageShortcuts;
    private final RaiseReaction reactions;

    RoutingTable(
            IntegrityCommand command,
            AskEvents asks,
            ThreadEvents threads,
            AskShortcut askShortcut,
            AnswerFeedback feedback,
            ShowEntry showEntry,
            FullAnswer fullAnswer,
            ShowWhy showWhy,
            TicketButtons tickets,
            FamilyButtons family,
            WaveButtons waves,
            TicketForms ticketForms,
            TicketMenu ticketMenu,
            ActForms actForms,
            AnswerFilling answerFilling,
            WordingReview wordings,
            DraftReview drafts,
            FaqButtons faq,
            EntryForms entryForms,
            ConfidenceButtons confidence,
            ShowTicket showTicket,
            QueueButtons queue,
            UndeliveredButtons undelivered,
            AssignForm assignForm,
            RaiseShortcut raiseShortcut,
            RaiseReaction reactions,
            DigestButtons digests,
            DigestForms digestForms,
            HomeOpened home,
            Guard guard) {
        this.command = command;
        this.asks = asks;
        this.threads = threads;
        this.home = home;
        this.reactions = reactions;
        this.guard = guard;
        Map<String, BlockActionHandler> buttons = new HashMap<>();
        buttons.put(AnswerActions.SOLVED, feedback::solved);
        buttons.put(AnswerActions.NOT_QUITE, feedback::notQuite);
        buttons.put(AnswerActions.CHOOSE, feedback::choose);
        buttons.put(AnswerActions.NONE_OF_THESE, feedback::noneOfThese);
        buttons.put(TicketActions.CLAIM, tickets::claim);
        buttons.put(TicketActions.WITHDRAW, tickets::withdraw);
        buttons.put(TicketActions.SOLVED, home.redrawnAfter(tickets::solved));
        buttons.put(TicketActions.REOPEN, home.redrawnAfter(tickets::reopen));
        buttons.put(TicketActions.CHASE, home.redrawnAfter(tickets::chase));
        Map<String, BlockActionHandler> opening = new HashMap<>();
        TicketMenu.BUTTONS.forEach(act -> (ticketMenu.opensForm(act) ? opening : buttons)
                .put(TicketActions.of(act), (request, context) -> ticketMenu.pressed(request, context, act)));
        buttons.put(TicketActions.FOLLOW, family::follow);
        buttons.put(TicketActions.DIFFERENT, family::different);
        buttons.put(TicketActions.MERGE, family::merge);
        buttons.put(TicketActions.INCIDENT, waves::incident);
        buttons.put(DraftActions.DISCARD, drafts::discard);
        buttons.put(AnswerActions.LEGAL_SIDE, feedback::legalSide);
        buttons.put(ConfidenceActions.REFIT, confidence::refit);
        buttons.put(ConfidenceActions.USE, confidence::use);
        buttons.putAll(undelivered.handlers());
        buttons.putAll(digests.changing());
        buttons.put(DigestActions.OWN_WEEK, home.redrawnAfter(digests::ownWeek));
        for (Complaint complaint : Complaint.values()) {
            buttons.put(
                    AnswerActions.because(complaint),
                    (request, context) -> feedback.because(request, context, complaint));
        }
        AnswerActions.OPTIONS.forEach(option -> buttons.put(option, feedback::choose));
        opening.put(TicketActions.RESOLVE, tickets::resolve);
        opening.put(TicketActions.ADD_DETAILS, tickets::addDetails);
        opening.put(TicketActions.NOTE, tickets::note);
        opening.put(DraftActions.REVIEW, drafts::open);
        opening.put(FaqActions.NEW, faq::create);
        opening.put(FaqActions.WAITING, faq::waiting);
        opening.put(FaqActions.DRAFTS, faq::drafts);
        opening.put(FaqActions.STALE, faq::stale);
        opening.put(FaqActions.MENU, faq::chosen);
        opening.put(FaqActions.EDIT, faq::edit);
        opening.put(EntryModal.KIND, entryForms::kindChosen);
        opening.put(AnswerActions.SHOW_ENTRY, showEntry::open);
        opening.put(AnswerActions.FULL, fullAnswer::given);
        opening.put(AnswerActions.FULL_NOW, fullAnswer::now);
        opening.put(AnswerActions.WHY, showWhy::ofQuestion);
        opening.put(TicketActions.WHY, showWhy::ofTicket);
        opening.put(TicketActions.ANSWERED_BY, answerFilling::choose);
        opening.put(WordingActions.OPEN, wordings::open);
        opening.put(TicketActions.OPEN, showTicket::whole);
        opening.put(TicketActions.FULL_ANSWER, showTicket::answer);
        opening.put(TicketActions.HISTORY, showTicket::history);
        opening.putAll(digests.opening());
        opening.put(QueueActions.ASSIGN, queue::assign);
        for (QueueView view : QueueView.values()) {
            opening.put(QueueActions.show(view), queue::show);
        }
        List.of(QueueActions.MARKET, QueueActions.AREA, QueueActions.PRIORITY, QueueActions.FIRST, QueueActions.NEXT)
                .forEach(id -> opening.put(id, queue::show));
        Map<String, BlockActionHandler> guarded = new HashMap<>();
        buttons.forEach((id, handler) -> guarded.put(id, guard.action(handler)));
        opening.forEach((id, handler) -> guarded.put(id, guard.looking(handler)));
        guarded.put(TicketActions.MORE, guard.action(ticketMenu::chosen, ticketMenu::opensSomething));
        this.actions = Map.copyOf(guarded);
        Map<String, ViewSubmissionHandler> submitted = new HashMap<>(actForms.submissions());
        submitted.put(AskShortcut.FORM, askShortcut::submit);
        submitted.put(RaiseShortcut.FORM, raiseShortcut::submit);
        submitted.put(TicketActions.RESOLVE_FORM, ticketForms::resolve);
        submitted.put(TicketActions.DETAILS_FORM, ticketForms::details);
        submitted.put(TicketActions.NOTE_FORM, ticketForms::note);
        submitted.put(QueueActions.ASSIGN_FORM, assignForm::submit);
        submitted.put(DraftActions.REVIEW_FORM, drafts::decide);
        submitted.put(WordingActions.FORM, wordings::submit);
        submitted.put(FaqActions.ENTRY_FORM, entryForms::save);
        submitted.put(FaqActions.WORDING_FORM, entryForms::addWordings);
        submitted.put(FaqActions.RETIRE_FORM, entryForms::retire);
        submitted.put(DigestActions.SETTINGS_FORM, digestForms::settings);
        submitted.put(DigestActions.EDIT_FORM, digestForms::edit);
        this.forms = Map.copyOf(submitted);
        this.shortcuts = Map.of(AskShortcut.SHORTCUT, askShortcut::open);
        this.messageShortcuts = Map.of(RaiseShortcut.SHORTCUT, raiseShortcut::open);
    }

    /** Slash commands, as the manifest declares them. */
    public List<String> commands() {
        return List.of(IntegrityCommand.NAME);
    }

    /** Callback ids of shortcuts of messages, as the manifest declares them. */
    public List<String> messageShortcuts() {
        return List.copyOf(messageShortcuts.keySet());
    }

    /** Callback ids of global shortcuts, as the manifest declares them. */
    public List<String> shortcuts() {
        return List.copyOf(shortcuts.keySet());
    }

    /** Bot events, as the manifest subscribes to them. */
    public List<String> events() {
        return List.of(
                "app_home_opened",
                "app_mention",
                "app_uninstalled",
                "message.channels",
                "message.groups",
                "message.im",
                "reaction_added",
                "tokens_revoked");
    }

    /** Action ids of everything one can press. */
    public List<String> actions() {
        return List.copyOf(actions.keySet());
    }

    /** Callback ids of everything one can submit. */
    public List<String> forms() {
        return List.copyOf(forms.keySet());
    }

    /** Puts the table into Bolt. */
    public void register(App app) {
        app.command(IntegrityCommand.NAME, guard.command(command::run));
        actions.forEach(app::blockAction);
        forms.forEach((id, handler) -> app.viewSubmission(id, guard.form(handler)));
        shortcuts.forEach((id, handler) -> app.globalShortcut(id, guard.shortcut(handler)));
        messageShortcuts.forEach((id, handler) -> app.messageShortcut(id, guard.messageShortcut(handler)));
        app.event(ReactionAddedEvent.class, guard.event((payload, context) -> {
            reactions.added(payload.getEvent(), context.getRetryNum() != null, payload.isExtSharedChannel());
            return context.ack();
        }));
        app.event(AppMentionEvent.class, guard.event((payload, context) -> {
            asks.mention(payload.getEvent(), context.getBotUserId(), payload.isExtSharedChannel());
            return context.ack();
        }));
        app.event(MessageEvent.class, guard.event((payload, context) -> {
            if (!threads.message(payload.getEvent(), context.getBotUserId())) {
                asks.message(payload.getEvent(), context.getBotUserId(), payload.isExtSharedChannel());
            }
            return context.ack();
        }));
        app.event(MessageFileShareEvent.class, guard.event((payload, context) -> {
            if (!threads.file(payload.getEvent(), context.getBotUserId()) && !payload.isExtSharedChannel()) {
                asks.file(payload.getEvent(), context.getBotUserId());
            }
            return context.ack();
        }));
        app.event(MessageThreadBroadcastEvent.class, guard.event((payload, context) -> {
            if (!threads.broadcast(payload.getEvent(), context.getBotUserId()) && !payload.isExtSharedChannel()) {
                asks.broadcast(payload.getEvent());
            }
            return context.ack();
        }));
        app.event(MessageChangedEvent.class, guard.event((payload, context) -> {
            threads.changed(payload.getEvent());
            return context.ack();
        }));
        app.event(MessageDeletedEvent.class, guard.event((payload, context) -> {
            threads.deleted(payload.getEvent());
            return context.ack();
        }));
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            LOG.error(
                    "The app was removed from Slack: no call to Slack works any more. Install it again and set the new"
                            + " SLACK_BOT_TOKEN, or stop this service. Tickets and entries are kept.");
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            LOG.error(
                    "Slack has revoked tokens of the app. If its bot token is among them, no call to Slack works any more:"
                            + " install the app again and set the new SLACK_BOT_TOKEN.");
            return context.ack();
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            home.opened(payload.getEvent());
            return context.ack();
        });
    }
}
