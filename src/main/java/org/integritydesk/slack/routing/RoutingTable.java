package org.integritydesk.slack.routing;

import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integritydesk.answering.Complaint;
import org.integritydesk.slack.answering.AnswerActions;
import org.integritydesk.slack.answering.AnswerFeedback;
import org.integritydesk.slack.answering.AskEvents;
import org.integritydesk.slack.answering.AskShortcut;
import org.integritydesk.slack.answering.ShowEntry;
import org.integritydesk.slack.answering.ShowWhy;
import org.integritydesk.slack.command.IntegrityCommand;
import org.integritydesk.slack.confidence.ConfidenceActions;
import org.integritydesk.slack.confidence.ConfidenceButtons;
import org.integritydesk.slack.home.HomeOpened;
import org.integritydesk.slack.knowledge.DraftActions;
import org.integritydesk.slack.knowledge.DraftReview;
import org.integritydesk.slack.knowledge.EntryForms;
import org.integritydesk.slack.knowledge.EntryModal;
import org.integritydesk.slack.knowledge.FaqActions;
import org.integritydesk.slack.knowledge.FaqButtons;
import org.integritydesk.slack.tickets.AnswerFilling;
import org.integritydesk.slack.tickets.ThreadEvents;
import org.integritydesk.slack.tickets.TicketActions;
import org.integritydesk.slack.tickets.TicketButtons;
import org.integritydesk.slack.tickets.TicketForms;
import org.integritydesk.slack.wordings.WordingActions;
import org.integritydesk.slack.wordings.WordingReview;

/** Everything Slack can send that we act on, and who acts. Help comes from the same words; the manifest is checked against it. */
@Singleton
public final class RoutingTable {
    private final IntegrityCommand command;
    private final AskEvents asks;
    private final ThreadEvents threads;
    private final HomeOpened home;
    private final Guard guard;
    private final Map<String, BlockActionHandler> actions;
    private final Map<String, ViewSubmissionHandler> forms;
    private final Map<String, GlobalShortcutHandler> shortcuts;

    RoutingTable(
            IntegrityCommand command,
            AskEvents asks,
            ThreadEvents threads,
            AskShortcut askShortcut,
            AnswerFeedback feedback,
            ShowEntry showEntry,
            ShowWhy showWhy,
            TicketButtons tickets,
            TicketForms ticketForms,
            AnswerFilling answerFilling,
            WordingReview wordings,
            DraftReview drafts,
            FaqButtons faq,
            EntryForms entryForms,
            ConfidenceButtons confidence,
            HomeOpened home,
            Guard guard) {
        this.command = command;
        this.asks = asks;
        this.threads = threads;
        this.home = home;
        this.guard = guard;
        Map<String, BlockActionHandler> buttons = new HashMap<>();
        buttons.put(AnswerActions.SOLVED, feedback::solved);
        buttons.put(AnswerActions.NOT_QUITE, feedback::notQuite);
        buttons.put(AnswerActions.CHOOSE, feedback::choose);
        buttons.put(AnswerActions.NONE_OF_THESE, feedback::noneOfThese);
        buttons.put(TicketActions.CLAIM, tickets::claim);
        buttons.put(TicketActions.RESOLVE, tickets::resolve);
        buttons.put(TicketActions.ADD_DETAILS, tickets::addDetails);
        buttons.put(TicketActions.NOTE, tickets::note);
        buttons.put(TicketActions.WITHDRAW, tickets::withdraw);
        buttons.put(TicketActions.SOLVED, tickets::solved);
        buttons.put(TicketActions.REOPEN, tickets::reopen);
        buttons.put(DraftActions.REVIEW, drafts::open);
        buttons.put(DraftActions.DISCARD, drafts::discard);
        buttons.put(AnswerActions.LEGAL_SIDE, feedback::legalSide);
        buttons.put(FaqActions.NEW, faq::create);
        buttons.put(FaqActions.WAITING, faq::waiting);
        buttons.put(FaqActions.DRAFTS, faq::drafts);
        buttons.put(FaqActions.STALE, faq::stale);
        buttons.put(FaqActions.MENU, faq::chosen);
        buttons.put(FaqActions.EDIT, faq::edit);
        buttons.put(EntryModal.KIND, entryForms::kindChosen);
        buttons.put(AnswerActions.SHOW_ENTRY, showEntry::open);
        buttons.put(AnswerActions.WHY, showWhy::ofQuestion);
        buttons.put(TicketActions.WHY, showWhy::ofTicket);
        buttons.put(TicketActions.ANSWERED_BY, answerFilling::choose);
        buttons.put(WordingActions.OPEN, wordings::open);
        buttons.put(ConfidenceActions.REFIT, confidence::refit);
        buttons.put(ConfidenceActions.USE, confidence::use);
        for (Complaint complaint : Complaint.values()) {
            buttons.put(
                    AnswerActions.because(complaint),
                    (request, context) -> feedback.because(request, context, complaint));
        }
        AnswerActions.OPTIONS.forEach(option -> buttons.put(option, feedback::choose));
        this.actions = Map.copyOf(buttons);
        this.forms = Map.of(
                AskShortcut.FORM, askShortcut::submit,
                TicketActions.RESOLVE_FORM, ticketForms::resolve,
                TicketActions.DETAILS_FORM, ticketForms::details,
                TicketActions.NOTE_FORM, ticketForms::note,
                DraftActions.REVIEW_FORM, drafts::decide,
                WordingActions.FORM, wordings::submit,
                FaqActions.ENTRY_FORM, entryForms::save,
                FaqActions.WORDING_FORM, entryForms::addWordings,
                FaqActions.RETIRE_FORM, entryForms::retire);
        this.shortcuts = Map.of(AskShortcut.SHORTCUT, askShortcut::open);
    }

    /** Slash commands, as the manifest declares them. */
    public List<String> commands() {
        return List.of(IntegrityCommand.NAME);
    }

    /** Callback ids of shortcuts, as the manifest declares them. */
    public List<String> shortcuts() {
        return List.copyOf(shortcuts.keySet());
    }

    /** Bot events, as the manifest subscribes to them. */
    public List<String> events() {
        return List.of("app_home_opened", "app_mention", "message.channels", "message.groups", "message.im");
    }

    /** Action ids of everything one can press. */
    public List<String> actions() {
        return List.copyOf(actions.keySet());
    }

    /** Puts the table into Bolt. */
    public void register(App app) {
        app.command(IntegrityCommand.NAME, guard.command(command::run));
        actions.forEach((id, handler) -> app.blockAction(id, guard.action(handler)));
        forms.forEach((id, handler) -> app.viewSubmission(id, guard.form(handler)));
        shortcuts.forEach((id, handler) -> app.globalShortcut(id, guard.shortcut(handler)));
        app.event(AppMentionEvent.class, (payload, context) -> {
            asks.mention(payload.getEvent(), context.getBotUserId());
            return context.ack();
        });
        app.event(MessageEvent.class, (payload, context) -> {
            if (!threads.message(payload.getEvent(), context.getBotUserId())) {
                asks.message(payload.getEvent(), context.getBotUserId());
            }
            return context.ack();
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            if (!threads.file(payload.getEvent(), context.getBotUserId())) {
                asks.file(payload.getEvent());
            }
            return context.ack();
        });
        app.event(MessageThreadBroadcastEvent.class, (payload, context) -> {
            if (!threads.broadcast(payload.getEvent(), context.getBotUserId())) {
                asks.broadcast(payload.getEvent());
            }
            return context.ack();
        });
        app.event(MessageChangedEvent.class, (payload, context) -> {
            threads.changed(payload.getEvent());
            return context.ack();
        });
        app.event(MessageDeletedEvent.class, (payload, context) -> {
            threads.deleted(payload.getEvent());
            return context.ack();
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            home.opened(payload.getEvent());
            return context.ack();
        });
    }
}
