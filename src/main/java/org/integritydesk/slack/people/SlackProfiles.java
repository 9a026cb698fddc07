package org.integritydesk.slack.people;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.integritydesk.answering.Profile;
import org.integritydesk.chat.PersonId;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads people's profiles from Slack: the time zone tells the market, the workspace whether they are one of us. */
@ApplicationScoped
class SlackProfiles {
    private static final Logger LOG = Logger.getLogger(SlackProfiles.class);

    /** Nothing is wrong, there is just nobody to know of. */
    private static final Set<String> NOBODY = Set.of("user_not_found", "user_not_visible");

    private final MethodsClient slack;

    /** One warning is enough until it works again; a scope that is missing stays missing. */
    private final AtomicBoolean warned = new AtomicBoolean();

    SlackProfiles(MethodsClient slack) {
        this.slack = slack;
    }

    /** The profile; empty when Slack does not tell it now. */
    Optional<SlackUser> read(PersonId person) {
        try {
            var response =
                    slack.usersInfo(request -> request.user(person.value()).includeLocale(true));
            if (response.isOk()) {
                warned.set(false);
                return Optional.of(user(response.getUser()));
            }
            if (NOBODY.contains(response.getError())) {
                return Optional.of(SlackUser.UNKNOWN);
            }
            warn(response.getError(), null);
        } catch (IOException | SlackApiException | RuntimeException e) {
            warn(e.getClass().getSimpleName(), e);
        }
        return Optional.empty();
    }

    private void warn(String problem, @Nullable Exception cause) {
        if (warned.compareAndSet(false, true)) {
            LOG.warnf(
                    cause,
                    "Slack does not tell people's time zones and languages, and who is a guest (users.info): %s",
                    problem);
        }
    }

    private static SlackUser user(@Nullable User user) {
        return user == null ? SlackUser.UNKNOWN : new SlackUser(profile(user), membership(user));
    }

    private static Membership membership(User user) {
        User.EnterpriseUser grid = user.getEnterpriseUser();
        return new Membership(
                user.getTeamId(),
                grid == null ? user.getEnterpriseId() : grid.getEnterpriseId(),
                user.isStranger(),
                user.isRestricted() || user.isUltraRestricted());
    }

    private static Profile profile(User user) {
        String locale = user.getLocale();
        return new Profile(
                MarketZones.marketOf(user.getTz()),
                locale == null ? null : Locale.forLanguageTag(locale),
                zone(user.getTz()));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        return name != null && ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    }
}
