package org.integritydesk.pages.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody on their way to the provider and back; their browser keeps it meanwhile.
 *
 * @param state comes back from the provider, and shows that this browser began it
 * @param nonce comes back in the token, and shows that the token was made for it
 * @param then where they wanted to go
 */
public record Attempt(String state, String nonce, URI then) {
    private static final Pattern COOKIE = Pattern.compile("([\\w-]{43})\\.([\\w-]{43})\\.(.*)");
    private static final URI HOME = URI.create("/insights");

    /**
     * Somebody sets out.
     *
     * @param then an address of the page; whatever is none leads to its first
     */
    public static Attempt begin(String then) {
        return new Attempt(Secrets.random(), Secrets.random(), here(then));
    }

    /** What the browser kept; empty: nothing of use. */
    public static Optional<Attempt> of(String cookie) {
        var parts = COOKIE.matcher(cookie);
        return parts.matches()
                ? Optional.of(new Attempt(parts.group(1), parts.group(2), here(parts.group(3))))
                : Optional.empty();
    }

    /** For the browser to keep. */
    public String cookie() {
        return state + "." + nonce + "." + then;
    }

    /** Whether the provider sent back what this browser took there. */
    boolean began(String returned) {
        return Secrets.same(state, returned);
    }

    /** Never leads anywhere but to the page. */
    private static URI here(String address) {
        try {
            return address.matches("/insights(?:[/?][\\w/?&=%.:+-]*)?") ? new URI(address) : HOME;
        } catch (URISyntaxException broken) {
            return HOME;
        }
    }
}
