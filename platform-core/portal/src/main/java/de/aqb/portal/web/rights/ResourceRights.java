package de.aqb.portal.web.rights;

import de.aqb.portal.account.CurrentMembership;
import de.aqb.portal.account.RefusalLog;
import de.aqb.portal.account.rights.RightKind;
import de.aqb.portal.account.rights.Rights;
import de.aqb.portal.audit.SecurityEvent.Kind;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets a resource answer only those whom the matrix of rights names; it does not exist for anybody else. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ResourceRights implements ContainerRequestFilter {

    @Inject
    Rights rights;

    @Inject
    CurrentMembership who;

    @Inject
    RefusalLog refusals;

    @Context
    @SuppressWarnings("NullAway.Init") // set by the server
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) {
        var key = key(resource.getResourceClass(), resource.getResourceMethod());
        if (rights.reach(RightKind.API, key).allows()
                || rights.reach(RightKind.DOWNLOAD, key).allows()) {
            return;
        }
        if (!who.isLoggedIn()) {
            context.abortWith(Response.status(Status.UNAUTHORIZED).build());
            return;
        }
        refusals.note(Kind.ACCESS_REFUSED, key);
        context.abortWith(Response.status(Status.NOT_FOUND).build());
    }

    /** As the matrix calls a method of a resource: verb and path, {@code GET /api/session}. */
    public static String key(Class<?> resource, Method method) {
        var path = Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
                .flatMap(Stream::ofNullable)
                .map(Path::value)
                .map(value -> value.startsWith("/") ? value : "/" + value)
                .collect(Collectors.joining());
        var verb = Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
        return verb.orElse("GET") + " /api" + path;
    }
}
