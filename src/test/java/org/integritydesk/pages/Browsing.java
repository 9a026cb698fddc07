package org.integritydesk.pages;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A browser without scripts, that follows redirects when told. */
final class Browsing {
    static final String SESSION = "integrity-session";

    private Browsing() {}

    static RequestSpecification fresh() {
        return given().redirects().follow(false);
    }

    /** The whole way to the provider and back, as somebody of the cast; where it ended. */
    static Response signIn(String person) {
        return signIn(person, "/insights/sign-in?then=/insights/parts/quality");
    }

    /** @param door the address that begins it */
    static Response signIn(String person, String door) {
        Response out = fresh().urlEncodingEnabled(false).get(door);
        Response provider = fresh().urlEncodingEnabled(false)
                .cookie("playground-as", person)
                .get(out.header("Location"));
        return fresh().urlEncodingEnabled(false).cookies(out.cookies()).get(provider.header("Location"));
    }

    /** Somebody who has signed in. */
    static RequestSpecification as(String person) {
        return fresh().cookie(SESSION, signIn(person).cookie(SESSION));
    }
}
