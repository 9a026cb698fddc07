package org.integritydesk.pages;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;

/** Answers in the place of what broke. A method that is asked for panels takes the {@link HttpHeaders}. */
@Interceptor
@Kindly
class KindInterceptor {
    @AroundInvoke
    Object answer(InvocationContext call) {
        try {
            return call.proceed();
        } catch (Exception e) {
            boolean panel = Arrays.stream(call.getParameters())
                    .filter(HttpHeaders.class::isInstance)
                    .map(HttpHeaders.class::cast)
                    .anyMatch(Trouble::isPanel);
            return Trouble.of(e, panel);
        }
    }
}
