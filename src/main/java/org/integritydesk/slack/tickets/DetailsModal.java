package org.integritydesk.slack.tickets;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Estimate;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketDetails;
import org.jspecify.annotations.Nullable;

/** The form with which a requester tells more. */
final class DetailsModal {
    private DetailsModal() {}

    static View of(Ticket ticket) {
        TicketDetails known = ticket.details() == null
                ? new TicketDetails(null, null, market(ticket), null, null, null)
                : ticket.details();
        return Modals.form(
                TicketActions.DETAILS_FORM,
                "Details for " + ticket.number(),
                "Add",
                Long.toString(ticket.number().value()),
                List.of(
                        Modals.line("advertiser", "Advertiser", known.advertiser(), "Stays inside the ticket.", false),
                        Modals.line(
                                "ids",
                                "Ad, ad-group or advertiser ids",
                                known.ids(),
                                "Separate them by commas.",
                                false),
                        Modals.line("market", "Market", known.market(), "Where the ad is delivered.", false),
                        Modals.day("launch_date", "Launch date", date(known.launchDate()), false),
                        Modals.line(
                                "spend_at_risk",
                                "Spend at risk",
                                known.spendAtRisk(),
                                known.estimate() == null
                                        ? "Your estimate, for example 25k USD a week."
                                        : "Your estimate, read as: "
                                                + known.estimate().understood() + ".",
                                false),
                        Modals.paragraph("tried", "What was tried", known.tried(), "", false)));
    }

    static TicketDetails read(FormValues form) {
        LocalDate launch = form.day("launch_date");
        return new TicketDetails(
                form.text("advertiser"),
                form.text("ids"),
                form.text("market"),
                launch == null ? null : launch.toString(),
                form.text("spend_at_risk"),
                form.text("tried"));
    }

    /** What the requester sees after adding details: what was understood, and what it means for the ticket. */
    static View added(Ticket ticket) {
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(":memo: Your details are on *"
                + ticket.number() + "*, and AdEx was told. You can add more at any time.")));
        Estimate estimate = ticket.details() == null ? null : ticket.details().estimate();
        if (estimate != null) {
            blocks.add(Blocks.section(
                    switch (estimate.confidence()) {
                        case STATED -> "*Spend at risk:* understood as " + estimate.understood() + ".";
                        case WEEK_ASSUMED ->
                            "*Spend at risk:* understood as " + estimate.understood()
                                    + ". If it is for another time, add it, for example “a month”.";
                        case NOT_UNDERSTOOD ->
                            "*Spend at risk:* I found no amount in dollars in it, so it does not count yet. AdEx reads your"
                                    + " words; you can write for example “25k USD a week”.";
                    }));
        }
        if (ticket.priorityBy() == null) {
            blocks.add(Blocks.context(
                    "Priority " + ticket.priority() + ": " + Texts.escape(ticket.priorityReason()) + "."));
        }
        return Modals.page("Added", blocks);
    }

    private static @Nullable String market(Ticket ticket) {
        return switch (ticket.market()) {
            case UNSPEC -> null;
            case US, CA, NA, GLOBAL -> ticket.market().name();
        };
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            // Whoever wrote it over REST meant something else; it stands in the ticket as it is.
            return null;
        }
    }
}
