package org.integritydesk.slack.routing;

import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.integritydesk.slack.answering.AnswerActions;
import org.integritydesk.slack.answering.AnswerFeedback;
import org.integritydesk.slack.answering.AskEvents;
import org.integritydesk.slack.answering.AskShortcut;
import org.integritydesk.slack.command.IntegrityCommand;
import org.integritydesk.slack.home.HomeOpened;
import org.integritydesk.slack.knowledge.DraftActions;
import org.integritydesk.slack.knowledge.DraftReview;
import org.integritydesk.slack.tickets.TicketActions;
import org.integritydesk.slack.tickets.TicketButtons;
import org.integritydesk.slack.tickets.TicketForms;

/** Everything Slack can send that we act on, and who acts. Help comes from the same words; the manifest is checked against it. */
@Singleton
public final class RoutingTable {
    private final IntegrityCommand command;
    private final AskEvents asks;
    private final HomeOpened home;
    private final Guard guard;
    private final Map<String, BlockActionHandler> actions;
    private final Map<String, ViewSubmissionHandler> forms;
    private final Map<String, GlobalShortcutHandler> shortcuts;

    RoutingTable(
            IntegrityCommand command,
            AskEvents asks,
            AskShortcut askShortcut,
            AnswerFeedback feedback,
            TicketButtons tickets,
            TicketForms ticketForms,
            DraftReview drafts,
            HomeOpened home,
            Guard guard) {
        this.command = command;
        this.asks = asks;
        this.home = home;
        this.guard = guard;
        this.actions = Map.ofEntries(
                Map.entry(AnswerActions.SOLVED, feedback::solved),
                Map.entry(AnswerActions.NOT_QUITE, feedback::notQuite),
                Map.entry(AnswerActions.CHOOSE, feedback::choose),
                Map.entry(AnswerActions.NONE_OF_THESE, feedback::noneOfThese),
                Map.entry(TicketActions.CLAIM, tickets::claim),
                Map.entry(TicketActions.RESOLVE, tickets::resolve),
                Map.entry(TicketActions.ADD_DETAILS, tickets::addDetails),
                Map.entry(TicketActions.WITHDRAW, tickets::withdraw),
                Map.entry(TicketActions.SOLVED, tickets::solved),
                Map.entry(TicketActions.REOPEN, tickets::reopen),
                Map.entry(DraftActions.REVIEW, drafts::open),
                Map.entry(DraftActions.DISCARD, drafts::discard));
        this.forms = Map.of(
                AskShortcut.FORM, askShortcut::submit,
                TicketActions.RESOLVE_FORM, ticketForms::resolve,
                TicketActions.DETAILS_FORM, ticketForms::details,
                DraftActions.REVIEW_FORM, drafts::publish);
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
        return List.of("app_home_opened", "app_mention", "message.im");
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
            asks.direct(payload.getEvent(), context.getBotUserId());
            return context.ack();
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            home.opened(payload.getEvent());
            return context.ack();
        });
    }
}
