package org.integritydesk.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.integritydesk.platform.outbox.Outbox;
import org.integritydesk.tickets.store.ServiceRepository;

/**
 * Tells alerts, each once. What was told and its notice commit together. Many at once, as after a long pause, become one
 * list for each reader; a requester hears of their own ticket only.
 */
@ApplicationScoped
class Alerts {
    /** More tickets than this at once are told in one list. */
    static final int MOST_ONE_BY_ONE = 5;

    private final ServiceRepository service;
    private final Roster roster;
    private final Outbox outbox;

    Alerts(ServiceRepository service, Roster roster, Outbox outbox) {
        this.service = service;
        this.roster = roster;
        this.outbox = outbox;
    }

    /** Tells those of the alerts that nobody told before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(List<DueAlert> due, Instant now) {
        List<DueAlert> fresh = due.stream()
                .filter(one -> service.remember(one.ticket().number(), one.alert(), now))
                .toList();
        List<DueAlert> thread = heardBy(TicketAlert.Audience.THREAD, fresh);
        if (numbers(thread).size() > MOST_ONE_BY_ONE) {
            outbox.tell(new DeskNotice.ManyAlerts(null, numbers(thread)));
        } else {
            thread.forEach(one -> outbox.tell(new TicketNotice.Alerted(
                    number(one), one.alert().kind(), one.alert().deadline())));
        }
        tellLeads(heardBy(TicketAlert.Audience.LEADS, fresh));
        heardBy(TicketAlert.Audience.REQUESTER, fresh)
                .forEach(one -> outbox.tell(new TicketNotice.RequesterChased(number(one))));
    }

    private void tellLeads(List<DueAlert> alerts) {
        if (alerts.isEmpty()) {
            return;
        }
        for (var lead : roster.leads()) {
            if (numbers(alerts).size() > MOST_ONE_BY_ONE) {
                outbox.tell(new DeskNotice.ManyAlerts(lead.value(), numbers(alerts)));
            } else {
                alerts.forEach(one -> outbox.tell(new TicketNotice.LeadAlerted(
                        number(one),
                        lead.value(),
                        one.alert().kind(),
                        one.alert().deadline())));
            }
        }
    }

    private static List<DueAlert> heardBy(TicketAlert.Audience audience, List<DueAlert> alerts) {
        return alerts.stream()
                .filter(one -> one.alert().kind().audience() == audience)
                .toList();
    }

    private static List<Long> numbers(List<DueAlert> alerts) {
        return alerts.stream().map(Alerts::number).distinct().toList();
    }

    private static long number(DueAlert alert) {
        return alert.ticket().number().value();
    }
}
