package org.integritydesk.slack.tickets;

import com.slack.api.model.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.FormValues;
import org.integritydesk.slack.blocks.Modals;
import org.integritydesk.slack.blocks.Texts;
import org.integritydesk.tickets.Rating;
import org.integritydesk.tickets.Ticket;
import org.integritydesk.tickets.TicketAct;

/** The form with which a requester says what they thought of the help. */
final class RatingModal implements ActForm {
    private static final String STARS = "stars";
    private static final String COMMENT = "comment";
    private static final int REMINDER = 150;
    private static final List<String> MEANINGS = List.of("no help", "little help", "fine", "good", "very good");

    @Override
    public TicketAct.Kind act() {
        return TicketAct.Kind.RATE;
    }

    @Override
    public String title() {
        return "Rate";
    }

    @Override
    public View view(Ticket ticket, Instant now) {
        Rating rating = ticket.rating();
        return Modals.form(
                callback(),
                title() + " " + ticket.number(),
                "Send",
                TicketActions.value(ticket),
                List.of(
                        Blocks.context("You asked: " + Texts.escape(Texts.shorten(ticket.question(), REMINDER))),
                        Modals.choice(
                                STARS,
                                "How was the help?",
                                IntStream.iterate(5, stars -> stars > 0, stars -> stars - 1)
                                        .mapToObj(stars -> new Modals.Choice(
                                                Integer.toString(stars), stars + " of 5: " + MEANINGS.get(stars - 1)))
                                        .toList(),
                                rating == null ? null : Integer.toString(rating.stars()),
                                ""),
                        Modals.paragraph(
                                COMMENT,
                                "What should we know?",
                                rating == null ? null : rating.comment(),
                                "AdEx reads it on the ticket.",
                                false)));
    }

    @Override
    public Entered read(Ticket ticket, FormValues form, Instant now) {
        String stars = form.choice(STARS);
        return stars == null || !stars.matches("[1-5]")
                ? new Entered.Wrong(Map.of(STARS, "Please choose one."))
                : new Entered.Act(new TicketAct.Rate(new Rating(Integer.parseInt(stars), form.text(COMMENT))));
    }

    @Override
    public Optional<View> thanks(Ticket ticket) {
        return Optional.of(Modals.page(
                "Thank you",
                List.of(Blocks.section(":star: Thank you. Your rating of *" + ticket.number() + "* is kept."))));
    }

    @Override
    public String typed(FormValues form) {
        return Objects.requireNonNullElse(form.text(COMMENT), "");
    }
}
