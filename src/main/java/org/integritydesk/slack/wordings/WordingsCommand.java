package org.integritydesk.slack.wordings;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;

/** {@code /integrity wordings}. */
@ApplicationScoped
class WordingsCommand implements SubCommand {
    private final WordingReview review;

    WordingsCommand(WordingReview review) {
        this.review = review;
    }

    @Override
    public String word() {
        return "wordings";
    }

    @Override
    public String usage() {
        return "wordings";
    }

    @Override
    public String sentence() {
        return "Confirm askers' wordings for entries (FAQ editors)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        var payload = request.getPayload();
        String problem = review.open(payload.getUserId(), payload.getTriggerId());
        return WordingReview.say(problem.isEmpty() ? "Here are the wordings." : problem);
    }
}
