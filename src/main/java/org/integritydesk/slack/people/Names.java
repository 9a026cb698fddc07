package org.integritydesk.slack.people;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Puts people's names in the place of their ids in words that must not call them. */
@ApplicationScoped
public class Names {
    private static final Logger LOG = Logger.getLogger(Names.class);
    private static final Pattern ID = Pattern.compile("@([UW][A-Z0-9]{5,})\\b");

    private final MethodsClient slack;

    Names(MethodsClient slack) {
        this.slack = slack;
    }

    /** The same words with names; an id whose name Slack does not tell now stays. */
    public String in(String words) {
        return ID.matcher(words)
                .replaceAll(id -> Matcher.quoteReplacement(
                        name(id.group(1)).map(name -> "@" + name).orElse(id.group())));
    }

    private Optional<String> name(String person) {
        try {
            var response = slack.usersInfo(request -> request.user(person));
            if (response.isOk()) {
                return Optional.ofNullable(response.getUser().getRealName());
            }
            LOG.debugf("users.info: Slack says %s", response.getError());
        } catch (IOException | SlackApiException e) {
            LOG.debug("users.info did not work", e);
        }
        return Optional.empty();
    }
}
