package org.integritydesk.slack.insights;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.integritydesk.slack.blocks.Blocks;
import org.integritydesk.slack.blocks.Message;
import org.integritydesk.slack.command.SubCommand;
import org.integritydesk.slack.people.RoleDirectory;

/** {@code /integrity insights}. */
@ApplicationScoped
class InsightsCommand implements SubCommand {
    private static final String REFUSED = "Insights are for AdEx staff and admins of the desk.";

    private final TopInsights insights;
    private final RoleDirectory roles;

    InsightsCommand(TopInsights insights, RoleDirectory roles) {
        this.insights = insights;
        this.roles = roles;
    }

    @Override
    public String word() {
        return "insights";
    }

    @Override
    public String usage() {
        return "insights";
    }

    @Override
    public String sentence() {
        return "Show the top themes, gaps, projects and training topics, and where the rest is (admins and staff)";
    }

    @Override
    public Message run(SlashCommandRequest request, String argument) {
        return insights.of(roles.actor(request.getPayload().getUserId()))
                .map(top -> new Message("The top of the insights", TopInsightsBlocks.of(top)))
                .orElseGet(() -> new Message(REFUSED, List.of(Blocks.section(REFUSED))));
    }
}
