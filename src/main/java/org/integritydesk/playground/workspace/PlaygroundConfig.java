package org.integritydesk.playground.workspace;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of the stand-in. */
@ConfigMapping(prefix = "integrity.playground")
public interface PlaygroundConfig {
    /** The bot token the Web API accepts. */
    String botToken();

    /** The secret requests to the app are signed with. */
    String signingSecret();

    /** The app-level token the Web API accepts; present: the app is in Socket Mode, and nothing is sent to its address. */
    Optional<String> appToken();

    /** Where commands, interactions and events are sent. */
    URI eventsUrl();

    /** The page's own origin as the app sees it, used in response URLs; absent: the origin of the events URL. */
    Optional<URI> publicUrl();

    /** Folder of the journal; absent: the conversation lives in memory only. */
    Optional<Path> dataDir();

    /** Whether an empty desk begins with some weeks of made-up questions, so that there is something to see in the insights. */
    @WithDefault("false")
    boolean history();

    /** How long the app may take to acknowledge; Slack gives 3 seconds. */
    @WithDefault("3s")
    Duration ackTimeout();

    /** Pauses before the first, second and third repetition of an event the app did not acknowledge. */
    @WithDefault("0s,60s,300s")
    List<Duration> retryDelays();

    /**
     * Event types the app subscribes to, as in its manifest: {@code app_mention}, {@code message.im},
     * {@code message.channels}, {@code message.groups}, {@code app_home_opened}, {@code reaction_added}.
     */
    @WithDefault("app_mention,message.im,message.channels,message.groups,app_home_opened,reaction_added")
    Set<String> eventTypes();

    /** The slash command the app registers, with its slash. */
    @WithDefault("/integrity")
    String command();

    /** What the composer suggests to type after the command. */
    @WithDefault("[your question],help,queue,digest now,wordings")
    List<String> commandHints();

    /** Message shortcuts the app registers: callback id to label. */
    Map<String, String> messageShortcuts();
}
