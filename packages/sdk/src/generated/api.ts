// Generated from openapi.json by scripts/generate.ts. Edits are overwritten.

export interface paths {
    "/api/v1/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys */
        get: operations["v1.api-key.list"];
        put?: never;
        /** Create an API key */
        post: operations["v1.api-key.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-key/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an API key */
        get: operations["v1.api-key.get"];
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: operations["v1.api-key.revoke"];
        options?: never;
        head?: never;
        /** Change an API key */
        patch: operations["v1.api-key.patch"];
        trace?: never;
    };
    "/api/v1/api-key/{key_id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace an API key, with an overlap */
        post: operations["v1.api-key.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List applications */
        get: operations["v1.application.list"];
        put?: never;
        /** Create an application */
        post: operations["v1.application.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an application */
        get: operations["v1.application.get"];
        /** Update an application, or create it */
        put: operations["v1.application.update"];
        post?: never;
        /** Delete an application */
        delete: operations["v1.application.delete"];
        options?: never;
        head?: never;
        /** Change some of an application */
        patch: operations["v1.application.patch"];
        trace?: never;
    };
    "/api/v1/app/{app_id}/alert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the alerts of an application */
        get: operations["v1.alert.list"];
        put?: never;
        /** Set up an alert, to a URL or by mail */
        post: operations["v1.alert.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/alert/{alert_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an alert */
        get: operations["v1.alert.get"];
        put?: never;
        post?: never;
        /** Delete an alert */
        delete: operations["v1.alert.delete"];
        options?: never;
        head?: never;
        /** Change, pause or resume an alert */
        patch: operations["v1.alert.patch"];
        trace?: never;
    };
    "/api/v1/app/{app_id}/alert/{alert_id}/attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what an alert sent, and what came of it */
        get: operations["v1.alert.list-attempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/alert/{alert_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the signing secret of an alert to a URL */
        get: operations["v1.alert.get-secret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/alert/{alert_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test of an alert */
        post: operations["v1.alert.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/attempt/endpoint/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the attempts at an endpoint */
        get: operations["v1.message-attempt.list-by-endpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/attempt/endpoint/{endpoint_id}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count an endpoint's attempts */
        get: operations["v1.message-attempt.count-by-endpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/attempt/msg/{msg_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the attempts of a message */
        get: operations["v1.message-attempt.list-by-msg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List deliveries */
        get: operations["v1.delivery.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/delivery/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try deliveries again, now */
        post: operations["v1.delivery.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/delivery/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make no further try of deliveries */
        post: operations["v1.delivery.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List endpoints */
        get: operations["v1.endpoint.list"];
        put?: never;
        /** Create an endpoint */
        post: operations["v1.endpoint.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List endpoints with their health */
        get: operations["v1.endpoint.overviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an endpoint */
        get: operations["v1.endpoint.get"];
        /** Update an endpoint, or create it */
        put: operations["v1.endpoint.update"];
        post?: never;
        /** Delete an endpoint */
        delete: operations["v1.endpoint.delete"];
        options?: never;
        head?: never;
        /** Change some of an endpoint */
        patch: operations["v1.endpoint.patch"];
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/bulk-replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again by filter */
        post: operations["v1.endpoint.bulk-replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/cancel-msgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up what waits for an endpoint */
        post: operations["v1.endpoint.cancel-msgs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/headers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the custom headers */
        get: operations["v1.endpoint.get-headers"];
        /** Replace the custom headers */
        put: operations["v1.endpoint.update-headers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some custom headers */
        patch: operations["v1.endpoint.patch-headers"];
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an endpoint's attempts over time */
        get: operations["v1.endpoint.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages of an endpoint, with where they stand */
        get: operations["v1.message-attempt.list-attempted-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an endpoint with its health */
        get: operations["v1.endpoint.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what waits for an endpoint */
        get: operations["v1.endpoint-queue.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/queue/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause an endpoint: everything waits */
        post: operations["v1.endpoint-queue.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/queue/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a paused endpoint */
        post: operations["v1.endpoint-queue.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/queue/retry-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the next try of a message now */
        post: operations["v1.endpoint-queue.retry-now"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/queue/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a message that waits */
        post: operations["v1.endpoint-queue.skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what failed since */
        post: operations["v1.endpoint.recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again by filter, at a rate, to this or another endpoint */
        post: operations["v1.replay.endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/replay-missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send what was never attempted since */
        post: operations["v1.endpoint.replay-missing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/replay/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count what a replay would send */
        post: operations["v1.replay.preview-endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the signing secret */
        get: operations["v1.endpoint.get-secret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/secret/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rotate the signing secret */
        post: operations["v1.endpoint.rotate-secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/send-example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an example to an endpoint */
        post: operations["v1.endpoint.send-example"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/endpoint/{endpoint_id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count the deliveries of an endpoint */
        get: operations["v1.endpoint.get-stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages */
        get: operations["v1.message.list"];
        put?: never;
        /** Publish a message */
        post: operations["v1.message.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List messages with where their deliveries stand */
        get: operations["v1.message.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a message */
        get: operations["v1.message.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/attempt/{attempt_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an attempt */
        get: operations["v1.message-attempt.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/attempt/{attempt_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the answer of an attempt away */
        delete: operations["v1.message-attempt.expunge-content"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/attempt/{attempt_id}/headers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the headers of an attempt and its answer */
        get: operations["v1.message-attempt.get-headers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the payload of a message away */
        delete: operations["v1.message.expunge-content"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the endpoints of a message, with where it stands */
        get: operations["v1.message-attempt.list-attempted-destinations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/endpoint/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the delivery of a message to an endpoint */
        get: operations["v1.delivery.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/endpoint/{endpoint_id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message to an endpoint once more */
        post: operations["v1.message-attempt.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/passed-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the endpoints that did not get a message, with the reason */
        get: operations["v1.message.list-passed-over"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the very text that is delivered */
        get: operations["v1.message.get-raw-payload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/{msg_id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a message with all its deliveries */
        get: operations["v1.message.story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish many messages */
        post: operations["v1.message.create-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/bulk-expunge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the payloads of messages away */
        post: operations["v1.message.bulk-expunge-content"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/expunge-all-contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take all of an application's payloads away */
        post: operations["v1.message.expunge-all-contents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/precheck/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether any endpoint would get such a message */
        post: operations["v1.message.precheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/msg/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search messages */
        post: operations["v1.message.search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again for all endpoints of an application */
        post: operations["v1.replay.application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/{app_id}/replay/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count what a replay of an application would send */
        post: operations["v1.replay.preview-application"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/app/stats/count-active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count applications that have endpoints */
        get: operations["v1.application.count-active"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List changes, newest first */
        get: operations["v1.audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit log as a file */
        get: operations["v1.audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/app-portal-access/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link to the portal of an application */
        post: operations["v1.authentication.app-portal-access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/app/{app_id}/expire-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the portal sessions of an application */
        post: operations["v1.authentication.expire-all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session of the portal that calls */
        post: operations["v1.authentication.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/one-time-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn what stood in a link into a session, once */
        post: operations["v1.authentication.exchange-one-time-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who calls, and what he may do */
        get: operations["v1.authentication.whoami"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List background tasks */
        get: operations["v1.background-task.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-task/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a background task with its progress */
        get: operations["v1.background-task.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-task/{task_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a background task */
        post: operations["v1.background-task.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-task/{task_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a background task */
        post: operations["v1.background-task.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/background-task/{task_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a background task */
        post: operations["v1.background-task.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/endpoint-url/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check whether an endpoint may have a URL */
        post: operations["v1.endpoint.check-url"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Export event types and settings */
        post: operations["v1.environment.export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import event types and settings */
        post: operations["v1.environment.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/environment/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the portal looks */
        get: operations["v1.environment.get-settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List event types */
        get: operations["v1.event-type.list"];
        put?: never;
        /** Create an event type */
        post: operations["v1.event-type.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type/{event_type_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an event type */
        get: operations["v1.event-type.get"];
        /** Update an event type, or create it */
        put: operations["v1.event-type.update"];
        post?: never;
        /** Archive an event type */
        delete: operations["v1.event-type.delete"];
        options?: never;
        head?: never;
        /** Change some of an event type */
        patch: operations["v1.event-type.patch"];
        trace?: never;
    };
    "/api/v1/event-type/{event_type_name}/compatibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a new schema breaks receivers of the old one */
        post: operations["v1.event-type.compatibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type/{event_type_name}/retry-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the retry schedule of an event type */
        get: operations["v1.event-type.get-retry-schedule"];
        /** Set the retry schedule of an event type */
        put: operations["v1.event-type.set-retry-schedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type/{event_type_name}/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An event type as code for receivers: TypeScript, Python or Go */
        get: operations["v1.event-type.types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type/export/openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Event types as an OpenAPI document */
        post: operations["v1.event-type.export-openapi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type/export/types/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All event types as one file of code for receivers */
        get: operations["v1.event-type.all-types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/event-type/import/openapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make event types of an OpenAPI document */
        post: operations["v1.event-type.import-openapi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/filter/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try a filter on a message */
        post: operations["v1.filter.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health */
        get: operations["v1.health.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ping */
        get: operations["v1.health.ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invitations */
        get: operations["v1.invitation.list"];
        put?: never;
        /** Invite somebody to become a member */
        post: operations["v1.invitation.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation */
        delete: operations["v1.invitation.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation */
        post: operations["v1.invitation.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitation/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what an invitation is for */
        post: operations["v1.invitation.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear of changes as they happen
         * @description An event stream. `changed` says that deliveries changed, a second apart at the least: ask again for what you show. A portal hears of its own application alone. `end` is the last word when the session has ended or the key was revoked, with the code and the sentence of the refusal; a stream that ends without it is opened again.
         */
        get: operations["v1.live.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/authentication/{env_id}/api-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API tokens */
        get: operations["v1.management.authentication.list-api-tokens"];
        put?: never;
        /** Create an API token */
        post: operations["v1.management.authentication.create-api-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/authentication/{env_id}/api-token/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an API token */
        get: operations["v1.management.authentication.get-api-token"];
        /** Replace what an API token is called and may do */
        put: operations["v1.management.authentication.update-api-token"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change an API token */
        patch: operations["v1.management.authentication.patch-api-token"];
        trace?: never;
    };
    "/api/v1/management/authentication/{env_id}/api-token/{key_id}/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an API token, now or later */
        post: operations["v1.management.authentication.expire-api-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/management/environment-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the settings of the environment */
        get: operations["v1.management.environment-settings.get"];
        /** Replace the settings of the environment */
        put: operations["v1.management.environment-settings.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change settings of the environment */
        patch: operations["v1.management.environment-settings.patch"];
        trace?: never;
    };
    "/api/v1/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List members */
        get: operations["v1.member.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/member/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a member */
        delete: operations["v1.member.remove"];
        options?: never;
        head?: never;
        /** Give a member another role */
        patch: operations["v1.member.patch"];
        trace?: never;
    };
    "/api/v1/msg/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish many messages for several applications */
        post: operations["v1.message.create-mixed-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/msg/broadcast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message to every application */
        post: operations["v1.message.broadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/attempt/endpoint/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the attempts at an operational endpoint */
        get: operations["v1.operational-webhook.attempt.list-by-endpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/attempt/msg/{msg_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the attempts of what was told */
        get: operations["v1.operational-webhook.attempt.list-by-msg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the endpoints that are told about your webhooks */
        get: operations["v1.operational-webhook.endpoint.list"];
        put?: never;
        /** Create an endpoint that is told about your webhooks */
        post: operations["v1.operational-webhook.endpoint.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/endpoint/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an operational endpoint */
        get: operations["v1.operational-webhook.endpoint.get"];
        /** Update an operational endpoint, or create it */
        put: operations["v1.operational-webhook.endpoint.update"];
        post?: never;
        /** Delete an operational endpoint */
        delete: operations["v1.operational-webhook.endpoint.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/endpoint/{endpoint_id}/headers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the custom headers of an operational endpoint */
        get: operations["v1.operational-webhook.endpoint.get-headers"];
        /** Replace the custom headers of an operational endpoint */
        put: operations["v1.operational-webhook.endpoint.update-headers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/endpoint/{endpoint_id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what failed or was held */
        post: operations["v1.operational-webhook.endpoint.recover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/endpoint/{endpoint_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the signing secret of an operational endpoint */
        get: operations["v1.operational-webhook.endpoint.get-secret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/endpoint/{endpoint_id}/secret/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rotate the signing secret of an operational endpoint */
        post: operations["v1.operational-webhook.endpoint.rotate-secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/endpoint/{endpoint_id}/send-example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an example of a notice */
        post: operations["v1.operational-webhook.endpoint.send-example"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operational-webhook/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was told */
        get: operations["v1.operational-webhook.message.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/api-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the API keys of all tenants */
        get: operations["v1.operator.api-key.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the changes in all tenants */
        get: operations["v1.operator.audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the audit log of all tenants */
        get: operations["v1.operator.audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/failing-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the endpoints of a host or tenant that fail most */
        get: operations["v1.operator.failing-endpoint.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/feature-flag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the feature flags of event types */
        get: operations["v1.operator.feature-flag.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether the installation is as it should be, and who runs it */
        get: operations["v1.operator.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the endpoints in trouble of all tenants */
        get: operations["v1.operator.recovery.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/self-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check what the installation stands on */
        get: operations["v1.operator.self-check"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/steer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what was steered, with its progress */
        get: operations["v1.operator.steer.list"];
        put?: never;
        /** Pause, resume or send again many endpoints in the background */
        post: operations["v1.operator.steer.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/steer/{run_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what was steered, with its progress */
        get: operations["v1.operator.steer.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/steer/{run_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel what is left of it */
        post: operations["v1.operator.steer.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/steer/{run_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause what is left of it */
        post: operations["v1.operator.steer.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/steer/{run_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with it */
        post: operations["v1.operator.steer.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/steer/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See what pausing, resuming or sending again would touch */
        post: operations["v1.operator.steer.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what is stored and when retention lets it go */
        get: operations["v1.operator.storage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all tenants */
        get: operations["v1.operator.tenant.list"];
        put?: never;
        /** Create a tenant and invite its first member */
        post: operations["v1.operator.tenant.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a tenant */
        get: operations["v1.operator.tenant.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a tenant's name, plan, quotas, or suspend it */
        patch: operations["v1.operator.tenant.patch"];
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/api-key/{key_id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a tenant's API key at once */
        post: operations["v1.operator.api-key.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/app/{app_id}/endpoint/{endpoint_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send nothing to a tenant's endpoint for now */
        post: operations["v1.operator.endpoint.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/app/{app_id}/endpoint/{endpoint_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send to a tenant's endpoint again */
        post: operations["v1.operator.endpoint.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/app/{app_id}/endpoint/{endpoint_id}/retry-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try now what waits for an endpoint */
        post: operations["v1.operator.endpoint.retry-now"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a tenant's changes */
        get: operations["v1.operator.tenant.audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/background-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a tenant's background tasks */
        get: operations["v1.operator.tenant.tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a tenant and all it has, in the background */
        post: operations["v1.operator.tenant.delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/impersonation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act within a tenant for a while */
        post: operations["v1.operator.tenant.impersonate"];
        /** Act within a tenant no longer */
        delete: operations["v1.operator.tenant.end-impersonation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a member of a tenant */
        post: operations["v1.operator.tenant.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a tenant's members */
        get: operations["v1.operator.tenant.members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/tenant/{tenant_id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what a tenant uses beside its quotas */
        get: operations["v1.operator.tenant.usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/throughput": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what is taken in and delivered, and how long first attempts are waited for */
        get: operations["v1.operator.throughput"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See the busiest tenants and the hosts that fail most */
        get: operations["v1.operator.traffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/url-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See whether a URL would be sent to, and why */
        post: operations["v1.operator.check-url"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again for all applications */
        post: operations["v1.replay.tenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/replay/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count what a replay of everything would send */
        post: operations["v1.replay.preview-tenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/app/{app_id}/attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application's attempts by time */
        get: operations["v1.stats.app-attempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stats/endpoint/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count endpoints */
        get: operations["v1.statistics.endpoint-count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenant/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the webhooks fare now, and which endpoints want attention */
        get: operations["v1.tenant.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenant/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the settings of the tenant */
        get: operations["v1.tenant.get-settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change settings of the tenant */
        patch: operations["v1.tenant.patch-settings"];
        trace?: never;
    };
    "/api/v1/tenant/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the tenant sent, and how much of its quota is used */
        get: operations["v1.tenant.usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "background_task.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * background_task.finished
         * @description A background task is over.
         */
        post: operations["background_task.finished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * endpoint.created
         * @description An endpoint was created.
         */
        post: operations["endpoint.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * endpoint.deleted
         * @description An endpoint was deleted.
         */
        post: operations["endpoint.deleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * endpoint.disabled
         * @description An endpoint was disabled, by a person or because it only failed.
         */
        post: operations["endpoint.disabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * endpoint.enabled
         * @description An endpoint was enabled.
         */
        post: operations["endpoint.enabled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "endpoint.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * endpoint.updated
         * @description An endpoint was changed.
         */
        post: operations["endpoint.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.attempt.exhausted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * message.attempt.exhausted
         * @description The last try of a message failed.
         */
        post: operations["message.attempt.exhausted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.attempt.failing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * message.attempt.failing
         * @description The fourth try of a message failed, or one that a retry rule raises an alert for.
         */
        post: operations["message.attempt.failing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.attempt.recovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * message.attempt.recovered
         * @description A message arrived after it had been told to fail.
         */
        post: operations["message.attempt.recovered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ActiveAppCount: {
            count: number;
        };
        AlertAttemptOut: {
            endpointId: string;
            /** @description What went wrong, in words */
            error: string | null;
            /** @description Null for a success */
            errorCode: string | null;
            eventType: string;
            /** @example atmpt_01h455vb4pex5vsknk084sn02q */
            id: string;
            msgId: string;
            /** @description Counts the attempts of a delivery from 1 */
            number: number;
            /** @description As it was sent to a URL */
            payload: string | null;
            /** @description As sent; values of custom headers that are secrets are hidden */
            requestHeaders: {
                [key: string]: string;
            };
            /** @description The first 20,000 bytes of the answer */
            response: string;
            responseDurationMs: number;
            responseHeaders: {
                [key: string]: string;
            } | null;
            /** @description 0 when no answer came */
            responseStatusCode: number;
            /** @description 0 success, 1 pending, 2 fail, 3 sending, 4 canceled */
            status: number;
            /** @enum {string} */
            statusText: "success" | "pending" | "fail" | "sending" | "canceled";
            /** @description What it said; null: it was expunged */
            text: string | null;
            /** Format: date-time */
            timestamp: string;
            /** @description Milliseconds; dns, connect and tls are null on a connection that was kept open */
            timings: {
                connectMs: number | null;
                dnsMs: number | null;
                firstByteMs: number | null;
                tlsMs: number | null;
                totalMs: number;
            };
            /** @description 0 scheduled, 1 manual */
            triggerType: number;
            url: string;
        };
        AlertIn: {
            /** @default  */
            description?: string;
            /** @default false */
            disabled?: boolean;
            /**
             * Format: email
             * @description Where alerts are sent by mail. Either this or `url`
             * @example ada@example.com
             */
            email?: string;
            /** @description What it is told of; absent or null: everything */
            eventTypes?: ("message.attempt.failing" | "endpoint.disabled" | "message.attempt.exhausted" | "message.attempt.recovered")[] | null;
            /**
             * @description Where alerts are sent by POST; chats that show `text` show it
             * @example https://example.com/webhooks
             */
            url?: string;
        };
        AlertOut: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            disabled: boolean;
            disabledAt: string | null;
            disabledReason: ("manual" | "gone" | "failing" | "asked") | null;
            email: string | null;
            /** @description Null: everything */
            eventTypes: ("message.attempt.failing" | "endpoint.disabled" | "message.attempt.exhausted" | "message.attempt.recovered")[] | null;
            /** @example alert_01h455vb4pex5vsknk084sn02q */
            id: string;
            /** @description Null: nothing was sent yet */
            lastAttempt: {
                /** Format: date-time */
                at: string;
                error: string | null;
                errorCode: string | null;
                hasSucceeded: boolean;
                /** @description 0: there was no answer. Of a mail server when it goes by mail */
                responseStatusCode: number;
            } | null;
            /** @description When what failed is tried again */
            nextAttemptAt: string | null;
            /** @description Who set it up, and by which door; mails say it */
            setUpBy: {
                /** @enum {string} */
                door: "api_key" | "member" | "portal" | "operator" | "system";
                name: string;
            };
            /** Format: date-time */
            updatedAt: string;
            url: string | null;
        };
        AlertPatch: {
            description?: string;
            disabled?: boolean;
            /**
             * Format: email
             * @example ada@example.com
             */
            email?: string;
            /** @description What it is told of; absent or null: everything */
            eventTypes?: ("message.attempt.failing" | "endpoint.disabled" | "message.attempt.exhausted" | "message.attempt.recovered")[] | null;
            /** @example https://example.com/webhooks */
            url?: string;
        };
        AlertTestIn: {
            /**
             * @default message.attempt.failing
             * @enum {string}
             */
            eventType?: "message.attempt.failing" | "endpoint.disabled" | "message.attempt.exhausted" | "message.attempt.recovered";
        };
        ApiKeyCreated: {
            allowedIps: string[] | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            expiresAt: string | null;
            /** @example key_01h455vb4pex5vsknk084sn02q */
            id: string;
            /** @description To the minute */
            lastUsedAt: string | null;
            name: string;
            /** @description The first characters */
            preview: string;
            requestsPerSecond: number | null;
            scopes: string[];
            /** @description The key itself: shown this once */
            token: string;
        };
        ApiKeyIn: {
            allowedIps?: string[] | null;
            expiresAt?: string | null;
            name: string;
            requestsPerSecond?: number | null;
            /** @description Absent or null: all that you hold */
            scopes?: string[] | null;
        };
        ApiKeyOut: {
            allowedIps: string[] | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            expiresAt: string | null;
            /** @example key_01h455vb4pex5vsknk084sn02q */
            id: string;
            /** @description To the minute */
            lastUsedAt: string | null;
            name: string;
            /** @description The first characters */
            preview: string;
            requestsPerSecond: number | null;
            scopes: string[];
        };
        ApiKeyPatch: {
            allowedIps?: string[] | null;
            expiresAt?: string | null;
            name?: string;
            requestsPerSecond?: number | null;
            scopes?: string[];
        };
        ApiKeyRotateIn: {
            /**
             * @description How long the old key still works beside the new one
             * @default 86400
             */
            overlapSeconds?: number;
        };
        ApiTokenCensoredOut: {
            censoredToken: string;
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            id: string;
            name: string;
            scopes: string[];
        };
        ApiTokenExpireIn: {
            /** @description Seconds until it ends; absent or null: at once */
            expiry?: number | null;
        };
        ApiTokenIn: {
            name: string;
            scopes?: string[] | null;
        };
        ApiTokenOut: {
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            id: string;
            name: string;
            scopes: string[];
            token: string;
        };
        ApiTokenPatch: {
            name?: string;
            scopes?: string[] | null;
        };
        ApplicationIn: {
            /** @default {} */
            metadata?: {
                [key: string]: string;
            };
            /** @example Ada & Sons */
            name: string;
            throttleRate?: number | null;
            uid?: string | null;
        };
        ApplicationOut: {
            /** Format: date-time */
            createdAt: string;
            /** @example app_01h455vb4pex5vsknk084sn02q */
            id: string;
            metadata: {
                [key: string]: string;
            };
            name: string;
            throttleRate: number | null;
            uid: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        ApplicationPatch: {
            metadata?: {
                [key: string]: string;
            };
            name?: string;
            throttleRate?: number | null;
            uid?: string | null;
        };
        ApplicationTokenExpireIn: {
            /** @description Seconds until they end; absent: at once */
            expiry?: number | null;
            /**
             * @description Only those; empty: all of the application
             * @default []
             */
            sessionIds?: string[];
        };
        AppPortalAccessIn: {
            /** @description Creates the application with this uid when there is none */
            application?: components["schemas"]["ApplicationIn"] | null;
            /** @description Absent: all */
            capabilities?: components["schemas"]["AppPortalCapability"][] | null;
            /** @description Seconds until it ends, an hour to seven days; absent: seven days */
            expiry?: number | null;
            /**
             * @description Event types with these flags are shown too
             * @default []
             */
            featureFlags?: string[];
            /** @description The same as capabilities: ["ViewBase"] */
            readOnly?: boolean | null;
            /** @description A name of yours, to end it by */
            sessionId?: string | null;
        };
        AppPortalAccessOut: {
            /** @description The same rights as a bearer token, for calls of your own */
            token: string;
            /** @description Opens the portal once; what opens it stands behind the # */
            url: string;
        };
        /** @enum {string} */
        AppPortalCapability: "ViewBase" | "ViewEndpointSecret" | "ManageEndpointSecret" | "ManageTransformations" | "CreateAttempts" | "ManageEndpoint";
        AttemptStatisticsResponse: {
            data: {
                canceledCount: number[];
                failureCount: number[];
                successCount: number[];
            };
            /** Format: date-time */
            endDate: string;
            period: components["schemas"]["StatisticsPeriod"];
            /** Format: date-time */
            startDate: string;
        };
        AuditOut: {
            /** @example endpoint.update */
            action: string;
            /** @description Who it was, as people knew him then */
            actor: string;
            actorId: string;
            /** @enum {string} */
            actorKind: "api_key" | "member" | "portal" | "operator" | "system";
            /** Format: date-time */
            createdAt: string;
            detail: {
                [key: string]: unknown;
            };
            /** @example audit_01h455vb4pex5vsknk084sn02q */
            id: string;
            requestId: string | null;
            targetId: string | null;
        };
        BackgroundTaskFinishedEvent: {
            data: {
                /** @description As GET /api/v1/background-task/{task_id} shows it */
                data: {
                    [key: string]: unknown;
                };
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
                /** @enum {string} */
                status: "running" | "finished" | "failed";
                /** @enum {string} */
                task: "endpoint.recover" | "endpoint.replay" | "endpoint.bulk-replay" | "application.replay" | "tenant.replay" | "application.delete" | "application.purge_content" | "message.broadcast" | "tenant.delete" | "operator.pause" | "operator.resume" | "operator.replay";
                /** @example qtask_01h455vb4pex5vsknk084sn02q */
                taskId: string;
            };
            /** @constant */
            type: "background_task.finished";
        };
        BackgroundTaskOut: {
            data: {
                appId: string | null;
                /** @description How many were put back on their way so far, each exactly once */
                chosen: number;
                /** Format: date-time */
                createdAt: string;
                endpointId: string | null;
                error: string | null;
                /** @description How many were counted when it was started */
                estimated: number;
                expectedEndAt: string | null;
                finishedAt: string | null;
                ratePerSecond: number | null;
                /** @description How many could not be: the payload is expunged, the endpoint disabled or deleted */
                skipped: number;
                /** @enum {string} */
                state: "running" | "paused" | "finished" | "cancelled" | "failed";
            };
            /** @example qtask_01h455vb4pex5vsknk084sn02q */
            id: string;
            /** @enum {string} */
            status: "running" | "finished" | "failed";
            /** @enum {string} */
            task: "endpoint.recover" | "endpoint.replay" | "endpoint.bulk-replay" | "application.replay" | "tenant.replay" | "application.delete" | "application.purge_content" | "message.broadcast" | "tenant.delete" | "operator.pause" | "operator.resume" | "operator.replay";
            /** Format: date-time */
            updatedAt: string;
        };
        BulkExpungeContentsIn: {
            /** @description Ids or eventIds of messages */
            ids: string[];
        };
        BulkExpungeContentsOut: {
            results: {
                [key: string]: "expunged" | "not-found";
            };
        };
        BulkReplayIn: {
            channel?: string | null;
            eventTypes?: string[] | null;
            /**
             * Format: date-time
             * @description Messages published from this instant on
             */
            since: string;
            /** @description 0 success, 2 fail, 4 canceled; absent: all */
            status?: (0 | 2 | 4) | null;
            /** @description Of the last attempt; 0: no answer came */
            statusCodeClass?: (0 | 100 | 200 | 300 | 400 | 500) | null;
            tag?: string | null;
            /** @description And before this one; now when absent */
            until?: string | null;
        };
        CancelMessagesIn: {
            channel?: string | null;
            eventTypes?: string[] | null;
            since?: string | null;
            tag?: string | null;
            until?: string | null;
        };
        /** @enum {string} */
        CodeLanguage: "typescript" | "python" | "go";
        CompatibilityIn: {
            /** @description The version that is to be */
            schema: {
                [key: string]: unknown;
            };
            /** @description Which version it is compared with; absent: the newest */
            version?: string | null;
        };
        CompatibilityOut: {
            breaking: boolean;
            changes: {
                /** @description What is allowed now */
                after: string | null;
                /** @description What was allowed, where it can be said shortly */
                before: string | null;
                breaking: boolean;
                /** @description What changed, such as field_removed */
                kind: string;
                path: string;
                /** @description The same in words */
                why: string;
            }[];
            /** @description Why this schema would be refused; null: it would not */
            fault: string | null;
        };
        CountOut: {
            /** @description There are more: counting was ended there */
            approximated: boolean;
            count: number;
        };
        DeliveriesIn: {
            /** @description By the ids of the message and the endpoint */
            deliveries: {
                endpointId: string;
                msgId: string;
            }[];
        };
        DeliveriesRetryOut: {
            /** @description Waited: the next try is made now, and counts */
            hastened: number;
            /** @description Had succeeded: sent once more, and not retried */
            repeated: number;
            /** @description Had ended or were held: on their way again, with a schedule from its beginning */
            restarted: number;
            /** @description Those with which nothing was done, and why */
            skipped: {
                endpointId: string;
                msgId: string;
                /** @enum {string} */
                reason: "missing" | "expired" | "endpoint_deleted" | "endpoint_disabled" | "endpoint_paused" | "under_way" | "ended";
            }[];
        };
        DeliveriesStopOut: {
            /** @description Those with which nothing was done, and why */
            skipped: {
                endpointId: string;
                msgId: string;
                /** @enum {string} */
                reason: "missing" | "expired" | "endpoint_deleted" | "endpoint_disabled" | "endpoint_paused" | "under_way" | "ended";
            }[];
            stopped: number;
        };
        DeliveryOut: {
            /** @description How many were made */
            attempts: number;
            channels: string[] | null;
            description: string;
            endpointDeleted: boolean;
            endpointDisabled: boolean;
            endpointId: string;
            endpointPausedAt: string | null;
            endpointUid: string | null;
            eventId: string | null;
            eventType: string;
            msgId: string;
            nextAttemptAt: string | null;
            /** @description The text that is delivered; null once it was expunged */
            payloadText: string | null;
            /** @description Why it is held, exhausted or cancelled */
            reason: string | null;
            /** @description When the tries that remain are due, the next one first, without jitter */
            schedule: string[];
            /** @enum {string} */
            state: "succeeded" | "pending" | "exhausted" | "retrying" | "cancelled" | "held";
            /** @description 0 success, 1 pending, 2 fail, 3 sending, 4 canceled */
            status: number;
            /** @enum {string} */
            statusText: "success" | "pending" | "fail" | "sending" | "canceled";
            tags: string[] | null;
            /**
             * Format: date-time
             * @description When the message was published
             */
            timestamp: string;
            /** @description How many the schedule has */
            triesMax: number;
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        DeliveryRowOut: {
            attempts: number;
            endpointDeleted: boolean;
            endpointDisabled: boolean;
            endpointId: string;
            endpointUid: string | null;
            endpointUrl: string;
            /** @description What went wrong, in words */
            error: string | null;
            /** @description Null for a success */
            errorCode: string | null;
            eventId: string | null;
            eventType: string;
            lastAttemptAt: string | null;
            msgId: string;
            nextAttemptAt: string | null;
            /** @description Why it is held, exhausted or cancelled */
            reason: string | null;
            responseDurationMs: number | null;
            /** @description 0 when no answer came; null when no try was made */
            responseStatusCode: number | null;
            /** @enum {string} */
            state: "succeeded" | "pending" | "exhausted" | "retrying" | "cancelled" | "held";
            /** @description 0 success, 1 pending, 2 fail, 3 sending, 4 canceled */
            status: number;
            /** @enum {string} */
            statusText: "success" | "pending" | "fail" | "sending" | "canceled";
            /**
             * Format: date-time
             * @description When the message was published
             */
            timestamp: string;
        };
        EmptyResponse: Record<string, never>;
        EndpointCountOut: {
            active: number;
            disabled: number;
        };
        EndpointCreatedEvent: {
            data: {
                /** @example app_01h455vb4pex5vsknk084sn02q */
                appId: string;
                appUid: string | null;
                /** @example ep_01h455vb4pex5vsknk084sn02q */
                endpointId: string;
                endpointUid: string | null;
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
            };
            /** @constant */
            type: "endpoint.created";
        };
        EndpointDeletedEvent: {
            data: {
                /** @example app_01h455vb4pex5vsknk084sn02q */
                appId: string;
                appUid: string | null;
                /** @example ep_01h455vb4pex5vsknk084sn02q */
                endpointId: string;
                endpointUid: string | null;
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
            };
            /** @constant */
            type: "endpoint.deleted";
        };
        EndpointDisabledEvent: {
            data: {
                /** @example app_01h455vb4pex5vsknk084sn02q */
                appId: string;
                appUid: string | null;
                /** @example ep_01h455vb4pex5vsknk084sn02q */
                endpointId: string;
                endpointUid: string | null;
                failSince: string | null;
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
                /**
                 * @description manual: by a person. gone: it answered 410. failing: for days. asked: its answer asked for it
                 * @enum {string}
                 */
                reason: "manual" | "gone" | "failing" | "asked";
                /** @enum {string} */
                trigger: "manual" | "automatic";
            };
            /** @constant */
            type: "endpoint.disabled";
        };
        EndpointEnabledEvent: {
            data: {
                /** @example app_01h455vb4pex5vsknk084sn02q */
                appId: string;
                appUid: string | null;
                /** @example ep_01h455vb4pex5vsknk084sn02q */
                endpointId: string;
                endpointUid: string | null;
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
            };
            /** @constant */
            type: "endpoint.enabled";
        };
        EndpointHeadersIn: {
            headers: {
                [key: string]: string;
            };
        };
        EndpointHeadersOut: {
            headers: {
                [key: string]: string;
            };
            /** @description Headers that are set and whose values are not shown */
            sensitive: string[];
        };
        EndpointHeadersPatchIn: {
            /** @description Names to remove */
            deleteHeaders?: string[];
            /** @description Null removes a header */
            headers: {
                [key: string]: string | null;
            };
        };
        EndpointHealth: {
            /** @enum {string} */
            circuit: "closed" | "open" | "half_open";
            consecutiveFailures: number;
            /** @description When it will be disabled unless it succeeds before */
            disablesAt: string | null;
            failingSince: string | null;
            /** @description Half of the time until then is over */
            isWarned: boolean;
            lastError: string | null;
            lastErrorCode: string | null;
            lastFailureAt: string | null;
            lastSuccessAt: string | null;
            probeAt: string | null;
        };
        EndpointHistory: {
            failed: number;
            p50Ms: number | null;
            p95Ms: number | null;
            p99Ms: number | null;
            /** @description Oldest first, those without attempts included */
            points: {
                /** Format: date-time */
                at: string;
                failed: number;
                succeeded: number;
            }[];
            /** @enum {string} */
            range: "1h" | "24h" | "7d" | "30d";
            /** @description How many minutes a point stands for */
            stepMinutes: number;
            succeeded: number;
        };
        EndpointIn: {
            /** @description Absent or null: messages of all channels and of none */
            channels?: string[] | null;
            /** @default  */
            description?: string;
            /** @default false */
            disabled?: boolean;
            /** @description Absent or null: all event types */
            eventTypes?: string[] | null;
            filter?: string | null;
            /** @description The older name of eventTypes, which goes before it */
            filterTypes?: string[] | null;
            /** @default {} */
            metadata?: {
                [key: string]: string;
            };
            /**
             * @description endpoint: one message after the other, strictly. key: one after the other for each orderingKey
             * @default none
             * @enum {string}
             */
            ordering?: "none" | "endpoint" | "key";
            /** @description What differs from the policy of the event type and the tenant */
            retryPolicy?: components["schemas"]["RetryPolicy"] | null;
            /** @description Absent or null: one is made */
            secret?: string | null;
            /**
             * @description Which kind is made when none is given
             * @default hmac
             * @enum {string}
             */
            secretKind?: "hmac" | "ed25519";
            throttleRate?: number | null;
            /** @description Milliseconds an attempt may take */
            timeoutMs?: number | null;
            uid?: string | null;
            /** @example https://example.com/webhooks */
            url: string;
        };
        EndpointMessageOut: {
            channels: string[] | null;
            /** @description Null: at once */
            deliverAt: string | null;
            eventId: string | null;
            eventType: string;
            /** @example msg_01h455vb4pex5vsknk084sn02q */
            id: string;
            nextAttempt: string | null;
            /** @description The payload as it was given; `{}` when it was not asked for, `{"raw": …}` where it is no JSON object, `{"expired":true}` once it was expunged */
            payload: {
                [key: string]: unknown;
            };
            /** @description What the schema of its type does not allow about the payload; absent: nothing */
            schemaFault?: string;
            /** @description 0 success, 1 pending, 2 fail, 3 sending, 4 canceled */
            status: number;
            /** @enum {string} */
            statusText: "success" | "pending" | "fail" | "sending" | "canceled";
            tags: string[] | null;
            /** Format: date-time */
            timestamp: string;
        };
        EndpointOut: {
            channels: string[] | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            disabled: boolean;
            disabledAt: string | null;
            /** @description manual: by a person. gone: it answered 410. failing: for days. asked: its answer asked for it */
            disabledReason: ("manual" | "gone" | "failing" | "asked") | null;
            eventTypes: string[] | null;
            filter: string | null;
            /** @description The same as eventTypes */
            filterTypes: string[] | null;
            /** @example ep_01h455vb4pex5vsknk084sn02q */
            id: string;
            metadata: {
                [key: string]: string;
            };
            /**
             * @description endpoint: one message after the other, strictly. key: one after the other for each orderingKey
             * @enum {string}
             */
            ordering: "none" | "endpoint" | "key";
            /** @description Set: nothing is sent, everything waits */
            pausedAt: string | null;
            retryPolicy: components["schemas"]["RetryPolicyOutput"] | null;
            throttleRate: number | null;
            timeoutMs: number | null;
            uid: string | null;
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        EndpointOverview: {
            /** @description Deliveries that are not finished */
            backlog: {
                held: number;
                pending: number;
            };
            channels: string[] | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            disabled: boolean;
            disabledAt: string | null;
            /** @description manual: by a person. gone: it answered 410. failing: for days. asked: its answer asked for it */
            disabledReason: ("manual" | "gone" | "failing" | "asked") | null;
            eventTypes: string[] | null;
            filter: string | null;
            /** @description The same as eventTypes */
            filterTypes: string[] | null;
            health: components["schemas"]["EndpointHealth"];
            /** @example ep_01h455vb4pex5vsknk084sn02q */
            id: string;
            /** @description Attempts of the last 24 hours */
            lastDay: {
                failed: number;
                hourly: {
                    /** Format: date-time */
                    at: string;
                    failed: number;
                    succeeded: number;
                }[];
                p50Ms: number | null;
                p95Ms: number | null;
                succeeded: number;
            };
            metadata: {
                [key: string]: string;
            };
            /**
             * @description endpoint: one message after the other, strictly. key: one after the other for each orderingKey
             * @enum {string}
             */
            ordering: "none" | "endpoint" | "key";
            /** @description Set: nothing is sent, everything waits */
            pausedAt: string | null;
            /** @description Null unless the endpoint is in trouble */
            recovery: {
                exclusive: boolean;
                /** Format: date-time */
                nextDueAt: string;
                reason: string;
                /** Format: date-time */
                since: string;
            } | null;
            retryPolicy: components["schemas"]["RetryPolicyOutput"] | null;
            throttleRate: number | null;
            timeoutMs: number | null;
            uid: string | null;
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        EndpointPatch: {
            channels?: string[] | null;
            description?: string;
            disabled?: boolean;
            eventTypes?: string[] | null;
            filter?: string | null;
            /** @description The older name of eventTypes, which goes before it */
            filterTypes?: string[] | null;
            metadata?: {
                [key: string]: string;
            };
            /**
             * @description endpoint: one message after the other, strictly. key: one after the other for each orderingKey
             * @enum {string}
             */
            ordering?: "none" | "endpoint" | "key";
            retryPolicy?: components["schemas"]["RetryPolicy"] | null;
            throttleRate?: number | null;
            timeoutMs?: number | null;
            uid?: string | null;
            /** @example https://example.com/webhooks */
            url?: string;
        };
        EndpointQueueOut: {
            /** @description When what waits is through at the rate of the endpoint, or at its recent pace */
            expectedEndAt: string | null;
            /** @description What is next: of an ordered endpoint what everything else waits for */
            heads: {
                /** @description Tries that were made */
                attempts: number;
                eventType: string;
                messageId: string;
                nextAttemptAt: string | null;
                orderingKey: string | null;
                /** @description Why it waits */
                reason: string | null;
            }[];
            /** @enum {string} */
            ordering: "none" | "endpoint" | "key";
            pausedAt: string | null;
            ratePerSecond: number | null;
            /** @description Deliveries that wait with the recovery of the endpoint */
            waiting: number;
        };
        EndpointSecretOut: {
            /**
             * @description What receivers verify with: the shared secret, or the public key whpk_…
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD
             */
            key: string;
        };
        EndpointSecretRotateIn: {
            /** @description How long the old secret stays valid; 86,400 when absent */
            gracePeriodSeconds?: number | null;
            /** @description Absent or null: one is made */
            key?: string | null;
            /** @description Which kind is made; absent: as before */
            kind?: ("hmac" | "ed25519") | null;
        };
        EndpointStats: {
            canceled: number;
            fail: number;
            pending: number;
            sending: number;
            success: number;
        };
        EndpointUpdate: {
            /** @description Absent or null: messages of all channels and of none */
            channels?: string[] | null;
            /** @default  */
            description?: string;
            /** @default false */
            disabled?: boolean;
            /** @description Absent or null: all event types */
            eventTypes?: string[] | null;
            filter?: string | null;
            /** @description The older name of eventTypes, which goes before it */
            filterTypes?: string[] | null;
            /** @default {} */
            metadata?: {
                [key: string]: string;
            };
            /**
             * @description endpoint: one message after the other, strictly. key: one after the other for each orderingKey
             * @default none
             * @enum {string}
             */
            ordering?: "none" | "endpoint" | "key";
            /** @description What differs from the policy of the event type and the tenant */
            retryPolicy?: components["schemas"]["RetryPolicy"] | null;
            throttleRate?: number | null;
            /** @description Milliseconds an attempt may take */
            timeoutMs?: number | null;
            uid?: string | null;
            /** @example https://example.com/webhooks */
            url: string;
        };
        EndpointUpdatedEvent: {
            data: {
                /** @example app_01h455vb4pex5vsknk084sn02q */
                appId: string;
                appUid: string | null;
                /** @example ep_01h455vb4pex5vsknk084sn02q */
                endpointId: string;
                endpointUid: string | null;
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
            };
            /** @constant */
            type: "endpoint.updated";
        };
        EnvironmentIn: {
            /** @default [] */
            eventTypes?: components["schemas"]["EventTypeIn"][];
            settings?: components["schemas"]["TenantSettingsPatch"] | null;
        };
        EnvironmentOut: {
            connectors: Record<string, never>[];
            /** Format: date-time */
            createdAt: string;
            eventTypes: components["schemas"]["EventTypeOut"][];
            settings: components["schemas"]["TenantSettingsOut"];
            /** @constant */
            version: 1;
        };
        EnvironmentSettings: {
            customColor?: string | null;
            customFontFamily?: string | null;
            customLogoUrl?: string | null;
            displayName?: string | null;
            enforceHttps?: boolean | null;
            /** @description svix-* headers beside webhook-* */
            sendSvixWebhookHeaders?: boolean | null;
        };
        EnvironmentSettingsOutput: {
            customColor?: string | null;
            customFontFamily?: string | null;
            customLogoUrl?: string | null;
            displayName?: string | null;
            enforceHttps?: boolean | null;
            /** @description svix-* headers beside webhook-* */
            sendSvixWebhookHeaders?: boolean | null;
        };
        EventExampleIn: {
            /** @example order.placed */
            eventType: string;
        };
        EventTypeImportOpenApiIn: {
            /**
             * @description Only tell what would be changed
             * @default false
             */
            dryRun?: boolean;
            /**
             * @description Archive event types that the document does not have
             * @default false
             */
            replaceAll?: boolean;
            /** @description The document as JSON */
            spec?: {
                [key: string]: unknown;
            } | null;
            /** @description The document as text, JSON or YAML */
            specRaw?: string | null;
        };
        EventTypeImportOpenApiOut: {
            data: {
                modified: string[];
                /** @description What the document lacks, with replaceAll */
                to_archive: string[];
                /** @description What the document says of them */
                to_modify: {
                    deprecated: boolean;
                    description: string;
                    featureFlags: string[];
                    groupName: string | null;
                    /** @description There is no event type of this name yet */
                    isNew: boolean;
                    name: string;
                    /** @description The version that the schema becomes; null: it is the same as before */
                    newVersion: string | null;
                    schemas: {
                        [key: string]: {
                            [key: string]: unknown;
                        };
                    } | null;
                }[];
                /** @description What is there already just as the document has it */
                unchanged: string[];
            };
        };
        EventTypeIn: {
            /** @default false */
            archived?: boolean;
            /** @default false */
            deprecated?: boolean;
            description: string;
            examples?: {
                [key: string]: unknown;
            } | null;
            featureFlag?: string | null;
            /** @description Groups event types where they are listed */
            groupName?: string | null;
            /** @example order.placed */
            name: string;
            /** @description What differs from the tenant's */
            retryPolicy?: components["schemas"]["RetryPolicy"] | null;
            schemas?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            } | null;
        };
        EventTypeOut: {
            archived: boolean;
            /** Format: date-time */
            createdAt: string;
            deprecated: boolean;
            description: string;
            examples: {
                [key: string]: unknown;
            } | null;
            featureFlag: string | null;
            groupName: string | null;
            /** @example order.placed */
            name: string;
            retryPolicy: components["schemas"]["RetryPolicyOutput"] | null;
            schemas: {
                [key: string]: {
                    [key: string]: unknown;
                };
            } | null;
            /** Format: date-time */
            updatedAt: string;
        };
        EventTypePatch: {
            archived?: boolean;
            deprecated?: boolean;
            description?: string;
            examples?: {
                [key: string]: unknown;
            } | null;
            featureFlag?: string | null;
            groupName?: string | null;
            retryPolicy?: components["schemas"]["RetryPolicy"] | null;
            schemas?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            } | null;
        };
        EventTypeTypesOut: {
            /** @description The file */
            code: string;
            /** @example order_placed_webhook.ts */
            fileName: string;
            /** @description typescript: interfaces; python: TypedDicts for 3.11 or newer; go: structs for encoding/json */
            language: components["schemas"]["CodeLanguage"];
        };
        EventTypeUpdate: {
            /** @default false */
            archived?: boolean;
            /** @default false */
            deprecated?: boolean;
            description: string;
            examples?: {
                [key: string]: unknown;
            } | null;
            featureFlag?: string | null;
            /** @description Groups event types where they are listed */
            groupName?: string | null;
            /** @description What differs from the tenant's */
            retryPolicy?: components["schemas"]["RetryPolicy"] | null;
            schemas?: {
                [key: string]: {
                    [key: string]: unknown;
                };
            } | null;
        };
        FailingEndpointsOut: {
            /** @description The 50 with the most attempts that failed */
            data: {
                appId: string;
                appName: string;
                classes: components["schemas"]["FailureClasses"];
                endpointId: string;
                failed: number;
                host: string;
                isDisabled: boolean;
                isPaused: boolean;
                lastError: string | null;
                succeeded: number;
                tenantId: string;
                tenantName: string;
                url: string;
            }[];
            /** @enum {string} */
            range: "1h" | "24h";
        };
        FailureClasses: {
            "4xx": number;
            "5xx": number;
            connect: number;
            dns: number;
            other: number;
            timeout: number;
            tls: number;
        };
        FilterTestIn: {
            channels?: string[] | null;
            /** @example order.placed */
            eventType: string;
            /**
             * @description Only messages that fulfil it, in CEL, over payload, type, channels, tags and id
             * @example payload.total > 100 && type.startsWith("order.")
             */
            filter: string;
            /** @description Any JSON */
            payload: unknown;
            tags?: string[] | null;
        };
        FilterTestOut: {
            matches: boolean;
            /** @description What && joins */
            parts: {
                expression: string;
                ok: boolean;
                value: string;
            }[];
            /** @description In a sentence */
            why: string;
        };
        FlagListOut: {
            /** @description At most 500 */
            data: {
                /** @description That have it */
                applications: number;
                /** @description That only applications with the flag may see */
                eventTypes: number;
                flag: string;
                tenantId: string;
                tenantName: string;
            }[];
        };
        /**
         * @example {
         *       "code": "not_found",
         *       "detail": "Endpoint not found"
         *     }
         */
        HttpErrorOut: {
            /**
             * @description Stable: programs may decide by it
             * @enum {string}
             */
            code: "internal" | "bad_request" | "invalid_json" | "unauthorized" | "forbidden" | "not_found" | "conflict" | "idempotency_conflict" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "quota_exceeded" | "unavailable";
            /** @description A sentence for people, which says what to do */
            detail: string;
        };
        HTTPValidationError: {
            detail: {
                loc: (string | number)[];
                msg: string;
                type: string;
            }[];
        };
        ImpersonationIn: {
            /** @default 60 */
            minutes?: number;
            /** @description Stands in the audit log of the tenant */
            reason: string;
        };
        ImpersonationOut: {
            /** Format: date-time */
            expiresAt: string;
            id: string;
            reason: string;
            tenantId: string;
        };
        InvitationAcceptIn: {
            /** @description For who has no account yet */
            name?: string | null;
            /** @description For who has no account yet: 12 characters or more */
            password?: string | null;
            /** @description What stood in the link */
            token: string;
        };
        InvitationAcceptOut: {
            role: components["schemas"]["MemberRole"];
            tenantId: string;
            tenantName: string;
        };
        InvitationCreated: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** @example inv_01h455vb4pex5vsknk084sn02q */
            id: string;
            invitedBy: string;
            role: components["schemas"]["MemberRole"];
            /** @enum {string} */
            status: "open" | "accepted" | "revoked" | "expired";
            /** @description Give it to whom you invited: shown this once */
            url: string;
        };
        InvitationIn: {
            /** Format: email */
            email: string;
            /** @default 168 */
            expiresInHours?: number;
            role: components["schemas"]["MemberRole"];
        };
        InvitationOut: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** @example inv_01h455vb4pex5vsknk084sn02q */
            id: string;
            invitedBy: string;
            role: components["schemas"]["MemberRole"];
            /** @enum {string} */
            status: "open" | "accepted" | "revoked" | "expired";
        };
        InvitationReadIn: {
            /** @description What stood in the link */
            token: string;
        };
        InvitationReadOut: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description True: sign in and accept. False: accept with a name and a password */
            hasAccount: boolean;
            invitedBy: string;
            role: components["schemas"]["MemberRole"];
            tenantName: string;
        };
        MemberOut: {
            /** Format: date-time */
            createdAt: string;
            email: string;
            name: string;
            role: components["schemas"]["MemberRole"];
            twoFactorEnabled: boolean;
            userId: string;
        };
        MemberPatch: {
            role: components["schemas"]["MemberRole"];
        };
        /** @enum {string} */
        MemberRole: "owner" | "admin" | "developer" | "support" | "viewer";
        MessageAttemptExhaustedEvent: {
            data: {
                /** @example app_01h455vb4pex5vsknk084sn02q */
                appId: string;
                appUid: string | null;
                endpointId: string;
                lastAttempt: {
                    /** @description What went wrong, in words; null: it succeeded */
                    error: string | null;
                    /** @example atmpt_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    /** @description 0: there was no answer */
                    responseStatusCode: number;
                    /** Format: date-time */
                    timestamp: string;
                };
                msgEventId: string | null;
                /** @example msg_01h455vb4pex5vsknk084sn02q */
                msgId: string;
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
            };
            /** @constant */
            type: "message.attempt.exhausted";
        };
        MessageAttemptFailingEvent: {
            data: {
                /** @example app_01h455vb4pex5vsknk084sn02q */
                appId: string;
                appUid: string | null;
                endpointId: string;
                lastAttempt: {
                    /** @description What went wrong, in words; null: it succeeded */
                    error: string | null;
                    /** @example atmpt_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    /** @description 0: there was no answer */
                    responseStatusCode: number;
                    /** Format: date-time */
                    timestamp: string;
                };
                msgEventId: string | null;
                /** @example msg_01h455vb4pex5vsknk084sn02q */
                msgId: string;
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
            };
            /** @constant */
            type: "message.attempt.failing";
        };
        MessageAttemptHeadersOut: {
            responseHeaders: string[][] | null;
            /** @description Sent too, and not shown */
            sensitive: string[];
            sentHeaders: {
                [key: string]: string;
            };
        };
        MessageAttemptOut: {
            endpointId: string;
            /** @description What went wrong, in words */
            error: string | null;
            /** @description Null for a success */
            errorCode: string | null;
            /** @example atmpt_01h455vb4pex5vsknk084sn02q */
            id: string;
            msgId: string;
            /** @description Counts the attempts of a delivery from 1 */
            number: number;
            /** @description As sent; values of custom headers that are secrets are hidden */
            requestHeaders: {
                [key: string]: string;
            };
            /** @description The first 20,000 bytes of the answer */
            response: string;
            responseDurationMs: number;
            responseHeaders: {
                [key: string]: string;
            } | null;
            /** @description 0 when no answer came */
            responseStatusCode: number;
            /** @description 0 success, 1 pending, 2 fail, 3 sending, 4 canceled */
            status: number;
            /** @enum {string} */
            statusText: "success" | "pending" | "fail" | "sending" | "canceled";
            /** Format: date-time */
            timestamp: string;
            /** @description Milliseconds; dns, connect and tls are null on a connection that was kept open */
            timings: {
                connectMs: number | null;
                dnsMs: number | null;
                firstByteMs: number | null;
                tlsMs: number | null;
                totalMs: number;
            };
            /** @description 0 scheduled, 1 manual */
            triggerType: number;
            url: string;
        };
        MessageAttemptRecoveredEvent: {
            data: {
                /** @example app_01h455vb4pex5vsknk084sn02q */
                appId: string;
                appUid: string | null;
                endpointId: string;
                lastAttempt: {
                    /** @description What went wrong, in words; null: it succeeded */
                    error: string | null;
                    /** @example atmpt_01h455vb4pex5vsknk084sn02q */
                    id: string;
                    /** @description 0: there was no answer */
                    responseStatusCode: number;
                    /** Format: date-time */
                    timestamp: string;
                };
                msgEventId: string | null;
                /** @example msg_01h455vb4pex5vsknk084sn02q */
                msgId: string;
                /** @description How many more there were in that minute, which were not told one by one */
                omitted?: number;
            };
            /** @constant */
            type: "message.attempt.recovered";
        };
        MessageBatchIn: {
            messages: {
                /** @description The application's id or uid, where the path names none */
                app?: string;
                /** @description Creates the application of this uid when it does not exist */
                application?: components["schemas"]["ApplicationIn"] | null;
                /** @description Endpoints that name channels get it when one overlaps */
                channels?: string[] | null;
                /** @description Of the payload; application/json when absent */
                contentType?: string | null;
                /** @description Not before this instant: one minute to 30 days from now */
                deliverAt?: string | null;
                eventId?: string | null;
                /** @example order.placed */
                eventType: string;
                /** @description Sent to every endpoint beside its own; cannot replace what we set */
                headers?: {
                    [key: string]: string;
                } | null;
                /** @description What endpoints ordered by key keep in order */
                orderingKey?: string | null;
                /**
                 * @description Delivered as the very bytes that stand in the request. Required unless rawPayload is given
                 * @example {
                 *       "orderId": "o_1042",
                 *       "total": 129.9,
                 *       "currency": "EUR"
                 *     }
                 */
                payload?: {
                    [key: string]: unknown;
                };
                /** @description Instead of payload: the text to be delivered, whatever it is. Needs contentType */
                rawPayload?: string | null;
                tags?: string[] | null;
                /** @description As the Svix clients write a raw payload and headers */
                transformationsParams?: ({
                    headers?: {
                        [key: string]: string;
                    };
                    rawPayload?: string;
                } & {
                    [key: string]: unknown;
                }) | null;
                /** @description After this no further try is made */
                ttlSeconds?: number | null;
            }[];
        };
        MessageBatchOut: {
            /** @description In the order of the messages */
            results: {
                error?: {
                    code: string;
                    detail: string;
                    issues?: {
                        loc: (string | number)[];
                        msg: string;
                        type: string;
                    }[];
                };
                message?: components["schemas"]["MessageOut"];
                /** @description True: an earlier request with this Idempotency-Key stored it */
                replayed?: boolean;
                /** @description As if the message had been published alone: 202, 404, 409, 422 … */
                status: number;
            }[];
        };
        MessageBroadcastIn: {
            channels?: string[] | null;
            eventId?: string | null;
            /** @example order.placed */
            eventType: string;
            payload: {
                [key: string]: unknown;
            };
            tags?: string[] | null;
        };
        MessageEndpointOut: {
            channels: string[] | null;
            /** Format: date-time */
            createdAt: string;
            description: string;
            disabled: boolean;
            disabledAt: string | null;
            /** @description manual: by a person. gone: it answered 410. failing: for days. asked: its answer asked for it */
            disabledReason: ("manual" | "gone" | "failing" | "asked") | null;
            eventTypes: string[] | null;
            filter: string | null;
            /** @description The same as eventTypes */
            filterTypes: string[] | null;
            /** @example ep_01h455vb4pex5vsknk084sn02q */
            id: string;
            metadata: {
                [key: string]: string;
            };
            nextAttempt: string | null;
            /**
             * @description endpoint: one message after the other, strictly. key: one after the other for each orderingKey
             * @enum {string}
             */
            ordering: "none" | "endpoint" | "key";
            /** @description Set: nothing is sent, everything waits */
            pausedAt: string | null;
            retryPolicy: components["schemas"]["RetryPolicyOutput"] | null;
            /** @description 0 success, 1 pending, 2 fail, 3 sending, 4 canceled */
            status: number;
            /** @enum {string} */
            statusText: "success" | "pending" | "fail" | "sending" | "canceled";
            throttleRate: number | null;
            timeoutMs: number | null;
            uid: string | null;
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        MessageIn: {
            /** @description Creates the application of this uid when it does not exist */
            application?: components["schemas"]["ApplicationIn"] | null;
            /** @description Endpoints that name channels get it when one overlaps */
            channels?: string[] | null;
            /** @description Of the payload; application/json when absent */
            contentType?: string | null;
            /** @description Not before this instant: one minute to 30 days from now */
            deliverAt?: string | null;
            eventId?: string | null;
            /** @example order.placed */
            eventType: string;
            /** @description Sent to every endpoint beside its own; cannot replace what we set */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description What endpoints ordered by key keep in order */
            orderingKey?: string | null;
            /**
             * @description Delivered as the very bytes that stand in the request. Required unless rawPayload is given
             * @example {
             *       "orderId": "o_1042",
             *       "total": 129.9,
             *       "currency": "EUR"
             *     }
             */
            payload?: {
                [key: string]: unknown;
            };
            /** @description Instead of payload: the text to be delivered, whatever it is. Needs contentType */
            rawPayload?: string | null;
            tags?: string[] | null;
            /** @description As the Svix clients write a raw payload and headers */
            transformationsParams?: ({
                headers?: {
                    [key: string]: string;
                };
                rawPayload?: string;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description After this no further try is made */
            ttlSeconds?: number | null;
        };
        MessageOut: {
            channels: string[] | null;
            /** @description Null: at once */
            deliverAt: string | null;
            eventId: string | null;
            eventType: string;
            /** @example msg_01h455vb4pex5vsknk084sn02q */
            id: string;
            /** @description The payload as it was given; `{}` when it was not asked for, `{"raw": …}` where it is no JSON object, `{"expired":true}` once it was expunged */
            payload: {
                [key: string]: unknown;
            };
            /** @description What the schema of its type does not allow about the payload; absent: nothing */
            schemaFault?: string;
            tags: string[] | null;
            /** Format: date-time */
            timestamp: string;
        };
        MessagePrecheckIn: {
            channels?: string[] | null;
            /** @example order.placed */
            eventType: string;
        };
        MessagePrecheckOut: {
            /** @description At least one endpoint wants this type and these channels; filters on payloads are not asked */
            active: boolean;
        };
        MessageRawPayloadOut: {
            /** @description The very text that is delivered */
            payload: string;
        };
        MessageSearchIn: {
            after?: string | null;
            before?: string | null;
            channel?: string | null;
            event_types?: string[] | null;
            /** @description Where to go on: the iterator or prevIterator of the page before */
            iterator?: string | null;
            /**
             * @description Rows a page
             * @default 50
             */
            limit?: number;
            /** @description Only messages with this tag */
            tag?: string | null;
            text?: string | null;
            /**
             * @description With the payload
             * @default false
             */
            with_content?: boolean;
        };
        MessageStory: {
            /** @description True while no lane has taken the message up yet */
            accepted: boolean;
            applicationId: string;
            channels: string[] | null;
            /** @description How many deliveries stand how */
            counts: {
                cancelled: number;
                exhausted: number;
                held: number;
                pending: number;
                retrying: number;
                succeeded: number;
            };
            /** @description Null: at once */
            deliverAt: string | null;
            /** @description By endpoint; deliveries_max of them */
            deliveries: {
                /** @description How many were made */
                attempts: number;
                description: string;
                endpointDeleted: boolean;
                endpointDisabled: boolean;
                endpointId: string;
                endpointPausedAt: string | null;
                endpointUid: string | null;
                nextAttemptAt: string | null;
                /** @description Why it is held, exhausted or cancelled */
                reason: string | null;
                /** @description When the tries that remain are due, the next one first, without jitter */
                schedule: string[];
                /** @enum {string} */
                state: "succeeded" | "pending" | "exhausted" | "retrying" | "cancelled" | "held";
                /** @description 0 success, 1 pending, 2 fail, 3 sending, 4 canceled */
                status: number;
                /** @enum {string} */
                statusText: "success" | "pending" | "fail" | "sending" | "canceled";
                /** @description How many the schedule has */
                triesMax: number;
                /** Format: date-time */
                updatedAt: string;
                url: string;
            }[];
            eventId: string | null;
            eventType: string;
            /** @example msg_01h455vb4pex5vsknk084sn02q */
            id: string;
            /** @description The text that is delivered; null once it was expunged */
            payloadText: string | null;
            /** @description What the schema of its type does not allow about the payload; absent: nothing */
            schemaFault?: string;
            tags: string[] | null;
            /** Format: date-time */
            timestamp: string;
        };
        OneTimeTokenIn: {
            /** @description What stood in the link */
            oneTimeToken: string;
        };
        OneTimeTokenOut: {
            /** @description Pages of these origins may embed the portal */
            allowedOrigins: string[];
            applicationId: string;
            applicationName: string;
            capabilities: components["schemas"]["AppPortalCapability"][];
            displayName: string;
            /** Format: date-time */
            expiresAt: string;
            tenantId: string;
            theme: components["schemas"]["PortalThemeOut"];
            /** @description A bearer token for the calls of this session */
            token: string;
        };
        OperationalWebhookEndpointIn: {
            /** @default  */
            description?: string;
            /** @default false */
            disabled?: boolean;
            /** @description What it is told of; absent or null: everything */
            eventTypes?: ("endpoint.created" | "endpoint.updated" | "endpoint.deleted" | "endpoint.enabled" | "endpoint.disabled" | "message.attempt.exhausted" | "message.attempt.failing" | "message.attempt.recovered" | "background_task.finished")[] | null;
            /** @default {} */
            metadata?: {
                [key: string]: string;
            };
            /** @description Absent or null: one is made */
            secret?: string | null;
            throttleRate?: number | null;
            uid?: string | null;
            /** @example https://example.com/webhooks */
            url: string;
        };
        OperationalWebhookEndpointOut: {
            /** Format: date-time */
            createdAt: string;
            description: string;
            disabled: boolean;
            disabledAt: string | null;
            /** @description manual: by a person. gone: it answered 410. failing: for days. asked: its answer asked for it */
            disabledReason: ("manual" | "gone" | "failing" | "asked") | null;
            eventTypes: string[] | null;
            /** @example ep_01h455vb4pex5vsknk084sn02q */
            id: string;
            metadata: {
                [key: string]: string;
            };
            throttleRate: number | null;
            uid: string | null;
            /** Format: date-time */
            updatedAt: string;
            url: string;
        };
        OperationalWebhookEndpointUpdate: {
            /** @default  */
            description?: string;
            /** @default false */
            disabled?: boolean;
            /** @description What it is told of; absent or null: everything */
            eventTypes?: ("endpoint.created" | "endpoint.updated" | "endpoint.deleted" | "endpoint.enabled" | "endpoint.disabled" | "message.attempt.exhausted" | "message.attempt.failing" | "message.attempt.recovered" | "background_task.finished")[] | null;
            /** @default {} */
            metadata?: {
                [key: string]: string;
            };
            throttleRate?: number | null;
            uid?: string | null;
            /** @example https://example.com/webhooks */
            url: string;
        };
        OperationalWebhookExampleIn: {
            /** @enum {string} */
            eventType: "endpoint.created" | "endpoint.updated" | "endpoint.deleted" | "endpoint.enabled" | "endpoint.disabled" | "message.attempt.exhausted" | "message.attempt.failing" | "message.attempt.recovered" | "background_task.finished";
        };
        OperatorAuditOut: {
            /** @example endpoint.update */
            action: string;
            /** @description Who it was, as people knew him then */
            actor: string;
            actorId: string;
            /** @enum {string} */
            actorKind: "api_key" | "member" | "portal" | "operator" | "system";
            /** Format: date-time */
            createdAt: string;
            detail: {
                [key: string]: unknown;
            };
            /** @example audit_01h455vb4pex5vsknk084sn02q */
            id: string;
            requestId: string | null;
            targetId: string | null;
            tenantId: string;
            /** @description Null: the tenant is no more */
            tenantName: string | null;
        };
        OperatorKeyListed: {
            allowedIps: string[] | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            expiresAt: string | null;
            /** @example key_01h455vb4pex5vsknk084sn02q */
            id: string;
            /** @description To the minute */
            lastUsedAt: string | null;
            name: string;
            /** @description The first characters */
            preview: string;
            requestsPerSecond: number | null;
            revokedAt: string | null;
            scopes: string[];
            tenantId: string;
            tenantName: string;
        };
        OperatorKeyRevokeIn: {
            /** @description Stands in the audit log of the tenant */
            reason: string;
        };
        OperatorOverviewOut: {
            /** @description What is not as it should be, the gravest first; none: everything is fine */
            findings: {
                /** @enum {string} */
                code: "no_worker" | "lane_unowned" | "lane_silent" | "temporal_away" | "sweep_silent" | "backlog_old" | "recoveries_overdue" | "mostly_failing";
                /** @description How many it concerns; the percentage of mostly_failing */
                count: number;
                /** @enum {string} */
                severity: "warn" | "fail";
                since: string | null;
            }[];
            lanes: {
                /** @description Messages that are stored and not taken up, at most 10,000 */
                backlog: number;
                /** @description How often it changed hands */
                epoch: number;
                id: number;
                /** @description When the first of them was published */
                oldestAt: string | null;
                /** @description The worker that runs it; null: nobody does */
                owner: string | null;
                /** @description When its worker last showed itself */
                seenAt: string | null;
                since: string | null;
                /** @description Its workflow in Temporal's own pages */
                temporalUrl: string | null;
            }[];
            /** @description Endpoints that somebody paused */
            pausedCount: number;
            processes: {
                isAlive: boolean;
                /** @enum {string} */
                kind: "api" | "worker";
                /** @description How many it runs */
                lanes: number;
                process: string;
                /** Format: date-time */
                seenAt: string;
                /** Format: date-time */
                startedAt: string;
            }[];
            recoveryCount: number;
            runningTaskCount: number;
            /** @enum {string} */
            state: "ok" | "warn" | "fail";
            tenantCount: number;
        };
        OperatorUrlCheckOut: {
            /** @description What the host is looked up to: one that is not allowed refuses them all */
            addresses: {
                address: string;
                isAllowed: boolean;
            }[];
            isAllowed: boolean;
            /** @description Why not, in a sentence */
            reason: string | null;
        };
        PassedOverOut: {
            /** @description Its settings were changed after the message was published: the reason is that of today */
            changedSince: boolean;
            description: string;
            endpointDisabled: boolean;
            endpointId: string;
            endpointUid: string | null;
            /**
             * @description made_later: it did not exist yet; event_type, channel, filter: it does not want the message; on_its_way: no lane has taken the message up yet; changed: it would get the message today
             * @enum {string}
             */
            reason: "event_type" | "channel" | "filter" | "made_later" | "on_its_way" | "changed";
            url: string;
        };
        PortalTheme: {
            accent?: string | null;
            colorScheme?: ("light" | "dark" | "auto") | null;
            density?: ("comfortable" | "compact") | null;
            displayName?: string | null;
            fontFamily?: string | null;
            logoUrl?: string | null;
            radiusPx?: number | null;
        };
        PortalThemeOut: {
            accent: string | null;
            colorScheme: ("light" | "dark" | "auto") | null;
            density: ("comfortable" | "compact") | null;
            displayName: string | null;
            fontFamily: string | null;
            logoUrl: string | null;
            radiusPx: number | null;
        };
        PortalThemeOutput: {
            accent?: string | null;
            colorScheme?: ("light" | "dark" | "auto") | null;
            density?: ("comfortable" | "compact") | null;
            displayName?: string | null;
            fontFamily?: string | null;
            logoUrl?: string | null;
            radiusPx?: number | null;
        };
        QueuedMessageIn: {
            /** @description The message's id or eventId */
            msgId: string;
        };
        RecoverIn: {
            /** @description Messages a second that are put back; as fast as the endpoint takes them when absent */
            ratePerSecond?: number | null;
            /**
             * Format: date-time
             * @description Messages published from this instant on
             */
            since: string;
            /** @description And before this one; now when absent */
            until?: string | null;
        };
        RecoveryListed: {
            appId: string;
            appName: string;
            /** @description Deliveries that wait with it, at most 10,000 */
            backlog: number;
            consecutiveFailures: number;
            endpointId: string;
            host: string;
            /** @description New messages wait for it as well */
            isExclusive: boolean;
            lastError: string | null;
            lastErrorCode: string | null;
            /** Format: date-time */
            nextDueAt: string;
            reason: string;
            /** @description When its workflow last showed itself */
            seenAt: string | null;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "probing" | "holding" | "retrying" | "paused";
            temporalUrl: string | null;
            tenantId: string;
            tenantName: string;
            url: string;
            /** @description In Temporal's own pages */
            workflowId: string;
        };
        RecoveryRetryOut: {
            /** @description Waiting deliveries that are due now instead of later, at most 1,000 */
            brought: number;
        };
        ReplayIn: {
            /** @description Messages of any of these */
            channels?: string[] | null;
            eventTypes?: string[] | null;
            /** @description Messages a second that are put back; as fast as the endpoint takes them when absent */
            ratePerSecond?: number | null;
            /**
             * Format: date-time
             * @description Messages published from this instant on
             */
            since: string;
            /** @description Of the last attempt; 0: no answer came */
            statusCodeClass?: (0 | 100 | 200 | 300 | 400 | 500) | null;
            /** @description Messages with any of these */
            tags?: string[] | null;
            /** @description Send them to this endpoint of the application instead */
            toEndpointId?: string | null;
            /** @description And before this one; now when absent */
            until?: string | null;
            /**
             * @default [
             *       "failed",
             *       "held"
             *     ]
             */
            which?: ("failed" | "held" | "cancelled" | "succeeded" | "missing")[];
        };
        ReplayOut: {
            id: string;
            /** @enum {string} */
            status: "running" | "finished" | "failed";
            task: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ReplayPreviewIn: {
            /** @description Messages of any of these */
            channels?: string[] | null;
            eventTypes?: string[] | null;
            /**
             * Format: date-time
             * @description Messages published from this instant on
             */
            since: string;
            /** @description Of the last attempt; 0: no answer came */
            statusCodeClass?: (0 | 100 | 200 | 300 | 400 | 500) | null;
            /** @description Messages with any of these */
            tags?: string[] | null;
            /** @description Send them to this endpoint of the application instead */
            toEndpointId?: string | null;
            /** @description And before this one; now when absent */
            until?: string | null;
            /**
             * @default [
             *       "failed",
             *       "held"
             *     ]
             */
            which?: ("failed" | "held" | "cancelled" | "succeeded" | "missing")[];
        };
        ReplayPreviewOut: {
            /** @description How many would be sent */
            count: number;
            /** @description False: there are more, the counting stopped */
            isExact: boolean;
        };
        RetryPolicy: {
            /** @description The first that fits decides; without one a try is made again */
            rules?: {
                /**
                 * @description alert: tried again, and message.attempt.failing is told at once. ignore: held for done. fail: given up at once
                 * @enum {string}
                 */
                action: "retry" | "alert" | "ignore" | "fail";
                /** @description Statuses (404, 5xx, 500-503) or failure codes (timeout) */
                when: string[];
            }[];
            /**
             * @description Seconds before each try, beginning with 0
             * @example [
             *       0,
             *       5,
             *       300,
             *       1800,
             *       7200,
             *       18000,
             *       36000,
             *       36000
             *     ]
             */
            scheduleSeconds?: number[];
        };
        RetryPolicyOutput: {
            /** @description The first that fits decides; without one a try is made again */
            rules?: {
                /**
                 * @description alert: tried again, and message.attempt.failing is told at once. ignore: held for done. fail: given up at once
                 * @enum {string}
                 */
                action: "retry" | "alert" | "ignore" | "fail";
                /** @description Statuses (404, 5xx, 500-503) or failure codes (timeout) */
                when: string[];
            }[];
            /**
             * @description Seconds before each try, beginning with 0
             * @example [
             *       0,
             *       5,
             *       300,
             *       1800,
             *       7200,
             *       18000,
             *       36000,
             *       36000
             *     ]
             */
            scheduleSeconds?: number[];
        };
        RetryScheduleInOut: {
            /** @description Seconds before each try; null: the tenant's */
            retrySchedule?: number[] | null;
        };
        RetryScheduleInOutOutput: {
            /** @description Seconds before each try; null: the tenant's */
            retrySchedule?: number[] | null;
        };
        SelfCheck: {
            /** @description What was seen, for machines. Never a secret */
            facts: {
                [key: string]: string | number | boolean | null;
            };
            /** @enum {string} */
            id: "database" | "database_role" | "migrations" | "partitions" | "connections" | "temporal" | "temporal_ui" | "lanes" | "sweep" | "clocks" | "master_key" | "public_url" | "http_endpoints" | "allowed_subnets" | "operators" | "operator_token";
            /** @description The same in a sentence */
            seen: string;
            /** @enum {string} */
            state: "ok" | "warn" | "fail";
            /** @description What to do about it; null: nothing */
            todo: string | null;
        };
        SelfCheckOut: {
            /** Format: date-time */
            checkedAt: string;
            checks: components["schemas"]["SelfCheck"][];
            /**
             * @description The gravest of its checks'
             * @enum {string}
             */
            state: "ok" | "warn" | "fail";
        };
        StartedTask: {
            id: string;
            /** @enum {string} */
            status: "running" | "finished" | "failed";
            /** @enum {string} */
            task: "endpoint.recover" | "endpoint.replay" | "endpoint.bulk-replay" | "application.replay" | "tenant.replay" | "application.delete" | "application.purge_content" | "message.broadcast" | "tenant.delete" | "operator.pause" | "operator.resume" | "operator.replay";
            /** Format: date-time */
            updatedAt: string;
        };
        /** @enum {string} */
        StatisticsPeriod: "OneDay" | "OneHour" | "FiveMinutes";
        SteerIn: {
            /**
             * @description replay_failed: what failed or is held is sent again. replay_missing: what was never attempted
             * @enum {string}
             */
            action: "pause" | "resume" | "replay_failed" | "replay_missing";
            /** @description This endpoint alone */
            endpointId?: string | null;
            /** @description Those whose URL leads to this host, of all tenants or of the one */
            host?: string | null;
            /** @description Of a replay: messages a second in each tenant; as fast as they are taken when absent */
            ratePerSecond?: number | null;
            /** @description Stands in the audit log of every tenant it concerns */
            reason: string;
            /** @description Of a replay: messages published from this instant on */
            since?: string | null;
            /** @description All endpoints of this tenant */
            tenantId?: string | null;
            /** @description Of a replay: and before this one */
            until?: string | null;
        };
        SteerPlanIn: {
            /**
             * @description replay_failed: what failed or is held is sent again. replay_missing: what was never attempted
             * @enum {string}
             */
            action: "pause" | "resume" | "replay_failed" | "replay_missing";
            /** @description This endpoint alone */
            endpointId?: string | null;
            /** @description Those whose URL leads to this host, of all tenants or of the one */
            host?: string | null;
            /** @description Of a replay: messages published from this instant on */
            since?: string | null;
            /** @description All endpoints of this tenant */
            tenantId?: string | null;
            /** @description Of a replay: and before this one */
            until?: string | null;
        };
        SteerPlanOut: {
            endpoints: number;
            /** @description False: there are more messages, the counting stopped */
            isExact: boolean;
            /** @description It reaches more than 100 tenants: narrow it */
            isTooWide: boolean;
            messages: number | null;
            tenants: {
                /** @description That it would change or send to */
                endpoints: number;
                /** @description Of a replay: how many would be sent */
                messages: number | null;
                name: string;
                tenantId: string;
                /** @description That fit, and are so already (or disabled, of a replay) */
                untouched: number;
            }[];
        };
        SteerRunOut: {
            /**
             * @description replay_failed: what failed or is held is sent again. replay_missing: what was never attempted
             * @enum {string}
             */
            action: "pause" | "resume" | "replay_failed" | "replay_missing";
            by: string;
            /** @description Endpoints that were changed, or deliveries that were put back */
            chosen: number;
            /** Format: date-time */
            createdAt: string;
            endpointId: string | null;
            estimated: number;
            finishedAt: string | null;
            host: string | null;
            id: string;
            reason: string;
            skipped: number;
            /** @enum {string} */
            state: "running" | "paused" | "finished" | "cancelled" | "failed";
            tasks: {
                chosen: number;
                error: string | null;
                estimated: number;
                id: string;
                skipped: number;
                /** @enum {string} */
                state: "running" | "paused" | "finished" | "cancelled" | "failed";
                temporalUrl: string | null;
                tenantId: string;
                tenantName: string;
            }[];
            tenantId: string | null;
        };
        SteerStarted: {
            id: string;
            tasks: number;
        };
        StorageOut: {
            databaseBytes: number;
            /** @description The installation's, as its workers have it; null: no worker runs */
            retentionDays: number | null;
            /** @description What no week holds: a clock was far off when it was published */
            strays: {
                bytes: number;
                rows: number | null;
                table: string;
            }[];
            /** @description All others, the largest first */
            tables: {
                bytes: number;
                /** @description An estimate; null: not counted yet */
                rows: number | null;
                table: string;
            }[];
            /** @description Those that keep less than the installation, at most 200 */
            tenants: {
                effectiveDays: number | null;
                name: string;
                /** @description As the tenant wishes */
                ownDays: number | null;
                /** @description As was agreed */
                quotaDays: number | null;
                tenantId: string;
            }[];
            /** @description Newest first */
            weeks: {
                bytes: number;
                /** @description When the whole week is let go */
                dropsAt: string | null;
                /** Format: date-time */
                from: string;
                tables: {
                    bytes: number;
                    /** @description An estimate; null: not counted yet */
                    rows: number | null;
                    table: string;
                }[];
                /** Format: date-time */
                until: string;
            }[];
        };
        TenantCreated: {
            /** Format: date-time */
            createdAt: string;
            deletedAt: string | null;
            /** @example ten_01h455vb4pex5vsknk084sn02q */
            id: string;
            invitation: components["schemas"]["InvitationCreated"] | null;
            kind: components["schemas"]["TenantKind"];
            name: string;
            plan: string | null;
            quotas: components["schemas"]["TenantQuotasOutput"];
            suspendedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        TenantDeleteIn: {
            /** @description The tenant's name, so that none is deleted by mistake */
            name: string;
        };
        TenantHealth: {
            /** @description Endpoints that fail or were disabled for it, those that failed last first */
            attention: {
                appId: string;
                appName: string;
                /** @description Deliveries that are not finished */
                backlog: {
                    held: number;
                    pending: number;
                };
                channels: string[] | null;
                /** Format: date-time */
                createdAt: string;
                description: string;
                disabled: boolean;
                disabledAt: string | null;
                /** @description manual: by a person. gone: it answered 410. failing: for days. asked: its answer asked for it */
                disabledReason: ("manual" | "gone" | "failing" | "asked") | null;
                eventTypes: string[] | null;
                filter: string | null;
                /** @description The same as eventTypes */
                filterTypes: string[] | null;
                health: components["schemas"]["EndpointHealth"];
                /** @example ep_01h455vb4pex5vsknk084sn02q */
                id: string;
                /** @description Attempts of the last 24 hours */
                lastDay: {
                    failed: number;
                    hourly: {
                        /** Format: date-time */
                        at: string;
                        failed: number;
                        succeeded: number;
                    }[];
                    p50Ms: number | null;
                    p95Ms: number | null;
                    succeeded: number;
                };
                metadata: {
                    [key: string]: string;
                };
                /**
                 * @description endpoint: one message after the other, strictly. key: one after the other for each orderingKey
                 * @enum {string}
                 */
                ordering: "none" | "endpoint" | "key";
                /** @description Set: nothing is sent, everything waits */
                pausedAt: string | null;
                /** @description Null unless the endpoint is in trouble */
                recovery: {
                    exclusive: boolean;
                    /** Format: date-time */
                    nextDueAt: string;
                    reason: string;
                    /** Format: date-time */
                    since: string;
                } | null;
                retryPolicy: components["schemas"]["RetryPolicyOutput"] | null;
                throttleRate: number | null;
                timeoutMs: number | null;
                uid: string | null;
                /** Format: date-time */
                updatedAt: string;
                url: string;
            }[];
            /** @description How many there are in all */
            attentionCount: number;
            /** @description Attempts of the last 60 minutes and how long they took */
            lastHour: {
                failed: number;
                p50Ms: number | null;
                p95Ms: number | null;
                p99Ms: number | null;
                succeeded: number;
            };
        };
        TenantIn: {
            /** @default production */
            kind?: components["schemas"]["TenantKind"];
            name: string;
            /** @description Invited as the first member */
            owner?: {
                /** Format: email */
                email: string;
            } | null;
            plan?: string | null;
            /** @default {} */
            quotas?: components["schemas"]["TenantQuotas"];
        };
        /** @enum {string} */
        TenantKind: "production" | "staging" | "development";
        TenantListed: {
            applications: number;
            /** Format: date-time */
            createdAt: string;
            deletedAt: string | null;
            /** @example ten_01h455vb4pex5vsknk084sn02q */
            id: string;
            kind: components["schemas"]["TenantKind"];
            members: number;
            messagesThisMonth: number;
            name: string;
            plan: string | null;
            quotas: components["schemas"]["TenantQuotasOutput"];
            suspendedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        TenantOut: {
            /** Format: date-time */
            createdAt: string;
            deletedAt: string | null;
            /** @example ten_01h455vb4pex5vsknk084sn02q */
            id: string;
            kind: components["schemas"]["TenantKind"];
            name: string;
            plan: string | null;
            quotas: components["schemas"]["TenantQuotasOutput"];
            suspendedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
        };
        TenantPatch: {
            kind?: components["schemas"]["TenantKind"];
            name?: string;
            plan?: string | null;
            /** @description What is given is changed, null takes a limit away */
            quotas?: components["schemas"]["TenantQuotas"];
            /** @description True: nothing is accepted and nobody but operators may use it */
            suspended?: boolean;
        };
        TenantQuotas: {
            endpointsPerApplication?: number | null;
            messagesPerMonth?: number | null;
            messagesPerSecond?: number | null;
            payloadBytesMax?: number | null;
            retentionDays?: number | null;
        };
        TenantQuotasOutput: {
            endpointsPerApplication?: number | null;
            messagesPerMonth?: number | null;
            messagesPerSecond?: number | null;
            payloadBytesMax?: number | null;
            retentionDays?: number | null;
        };
        TenantSettingsOut: {
            /** @description Pages of these origins may embed the portal */
            allowedOrigins: string[];
            /** @description Endpoints may be http:// as well */
            allowHttp: boolean;
            /** @description An endpoint that only failed for so long is disabled */
            disableAfterHours: number;
            /**
             * @description Names of the headers that receivers verify by: webhook-* (Standard Webhooks), svix-*, or both
             * @enum {string}
             */
            headerFamily: "webhook" | "svix" | "both";
            /**
             * @description What happens to a payload that its event type's schema does not allow
             * @enum {string}
             */
            payloadValidation: "off" | "warn" | "reject";
            /** @description Null: the installation's */
            publishRatePerSecond: number | null;
            /** @description Null: the installation's */
            retentionDays: number | null;
            /** @description Null: the installation's */
            retryPolicy: components["schemas"]["RetryPolicyOutput"] | null;
            theme: components["schemas"]["PortalThemeOutput"];
        };
        TenantSettingsPatch: {
            allowedOrigins?: string[] | null;
            allowHttp?: boolean | null;
            disableAfterHours?: number | null;
            headerFamily?: ("webhook" | "svix" | "both") | null;
            payloadValidation?: ("off" | "warn" | "reject") | null;
            publishRatePerSecond?: number | null;
            retentionDays?: number | null;
            retryPolicy?: components["schemas"]["RetryPolicy"] | null;
            /** @description What is given is changed, null goes back to ours */
            theme?: components["schemas"]["PortalTheme"] | null;
        };
        TenantUsageOut: {
            apiKeys: number;
            applications: number;
            disabledEndpoints: number;
            endpoints: number;
            /** @description Of the application with the most */
            endpointsPerApplication: {
                quota: number | null;
                used: number | null;
            };
            /** @description Of this month */
            messagesPerMonth: {
                quota: number | null;
                used: number | null;
            };
            /** @description Of the busiest hour of the last 24, on average */
            messagesPerSecond: {
                quota: number | null;
                used: number | null;
            };
            pausedEndpoints: number;
            /** @description Not counted: used is null */
            payloadBytesMax: {
                quota: number | null;
                used: number | null;
            };
            recoveries: number;
            /** @description The tenant's own wish */
            retentionDays: {
                quota: number | null;
                used: number | null;
            };
            runningTasks: number;
            /** @description Switches of the tenant that the installation reads */
            settings: {
                allowHttp: boolean;
                /** @enum {string} */
                payloadValidation: "off" | "warn" | "reject";
            };
        };
        ThroughputOut: {
            /** @description From the acceptance of a message to its first attempt, over the last ten minutes */
            lag: {
                p50Ms: number | null;
                p95Ms: number | null;
                p99Ms: number | null;
            };
            /** @description Of the last whole minute */
            perSecond: {
                accepted: number;
                failed: number;
                succeeded: number;
            };
            /** @description Oldest first, none left out */
            points: {
                accepted: number;
                /** Format: date-time */
                at: string;
                failed: number;
                p50Ms: number | null;
                p95Ms: number | null;
                p99Ms: number | null;
                succeeded: number;
            }[];
            /** @enum {string} */
            range: "1h" | "24h";
            stepMinutes: number;
            total: {
                accepted: number;
                failed: number;
                p50Ms: number | null;
                p95Ms: number | null;
                p99Ms: number | null;
                succeeded: number;
            };
        };
        TrafficOut: {
            /** @description The 50 with the most attempts that failed */
            hosts: {
                classes: components["schemas"]["FailureClasses"];
                endpoints: number;
                failed: number;
                host: string;
                /**
                 * Format: date-time
                 * @description To five minutes
                 */
                lastAt: string;
                tenants: number;
            }[];
            /** @enum {string} */
            range: "1h" | "24h";
            /** @description The 50 with the most attempts */
            tenants: {
                failed: number;
                isSuspended: boolean;
                name: string;
                /** @description Of all attempts of the installation, 0 to 1 */
                share: number;
                succeeded: number;
                tenantId: string;
            }[];
        };
        UrlCheckIn: {
            /** @example https://example.com/webhooks */
            url: string;
        };
        UrlCheckOut: {
            isAllowed: boolean;
            /** @description Why not, in a sentence */
            reason: string | null;
        };
        UsageOut: {
            /** @description The 50 largest */
            byApplication: {
                appId: string;
                messages: number;
                name: string;
            }[];
            /** @description The 50 largest */
            byEventType: {
                eventType: string;
                messages: number;
            }[];
            data: {
                /** @description Attempts that succeeded */
                deliveries: number;
                /** @description Attempts that failed */
                failures: number;
                /** Format: date-time */
                from: string;
                messages: number;
            }[];
            /** @description The quota; null: none */
            messagesPerMonth: number | null;
            messagesThisMonth: number;
            /** Format: date-time */
            since: string;
            total: {
                /** @description Attempts that succeeded */
                deliveries: number;
                /** @description Attempts that failed */
                failures: number;
                messages: number;
            };
            /** Format: date-time */
            until: string;
        };
        WhoamiOut: {
            applicationId: string | null;
            /** @enum {string} */
            environment: "production" | "staging" | "development";
            id: string;
            /** @enum {string} */
            kind: "api_key" | "member" | "portal" | "operator" | "system";
            label: string;
            scopes: string[];
            tenantId: string;
            tenantName: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "v1.api-key.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description Part of the name */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKeyOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.api-key.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.api-key.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.api-key.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.api-key.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The key's id */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.api-key.rotate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The key's id */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotateIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyCreated"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.application.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                order?: "ascending" | "descending";
                /** @description Part of the name or uid */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApplicationOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.application.create": {
        parameters: {
            query?: {
                get_if_exists?: boolean;
            };
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationIn"];
            };
        };
        responses: {
            /** @description It was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.application.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.application.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationIn"];
            };
        };
        responses: {
            /** @description It was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.application.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.application.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.alert.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertOut"][];
                        done: boolean;
                        iterator: string | null;
                        /** @description From whom alerts by mail come; null: there is no mail server */
                        mailFrom: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.alert.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.alert.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alert's id */
                alert_id: string;
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.alert.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alert's id */
                alert_id: string;
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.alert.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alert's id */
                alert_id: string;
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.alert.list-attempts": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description 0 success, 2 fail */
                status?: number;
                /** @description 200: answers from 200 to 299; 0: no answer */
                status_code_class?: number;
                /** @description With the answer's body */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The alert's id */
                alert_id: string;
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AlertAttemptOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.alert.get-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The alert's id */
                alert_id: string;
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointSecretOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.alert.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The alert's id */
                alert_id: string;
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AlertTestIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.list-by-endpoint": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description 0 success, 2 fail */
                status?: number;
                /** @description 200: answers from 200 to 299; 0: no answer */
                status_code_class?: number;
                /** @description With the answer's body */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageAttemptOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.count-by-endpoint": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description 0 success, 2 fail */
                status?: number;
                /** @description 200: answers from 200 to 299; 0: no answer */
                status_code_class?: number;
                tag?: string;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.list-by-msg": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only attempts at this endpoint, by id or uid */
                endpoint_id?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description 0 success, 2 fail */
                status?: number;
                /** @description 200: answers from 200 to 299; 0: no answer */
                status_code_class?: number;
                /** @description With the answer's body */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageAttemptOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.delivery.list": {
        parameters: {
            query?: {
                /** @description Only of messages newer than this instant */
                after?: string;
                /** @description Only those with as many attempts or more */
                attempts_min?: number;
                /** @description Only of messages older than this instant */
                before?: string;
                /** @description Only those to this endpoint, by id or uid */
                endpoint_id?: string;
                /** @description Only of messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description Only those of this message, by id or eventId */
                msg_id?: string;
                /** @description Only those that stand so */
                state?: ("succeeded" | "pending" | "exhausted" | "retrying" | "cancelled" | "held")[];
                /** @description What the last try was answered with. 400: 400 to 499; 0: no answer; 200: those that succeeded */
                status_code_class?: number;
                /** @description Only of the message with this id or eventId; where there is none, of messages with this tag */
                text?: string;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeliveryRowOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                        /** @description Not null: what is asked for is rare, and the page ended here before it was full. Its iterator goes on */
                        searchedTo: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.delivery.retry": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveriesIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesRetryOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.delivery.stop": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveriesIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesStopOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                order?: "ascending" | "descending";
                /** @description Part of the URL or description */
                search?: string;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EndpointOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.overviews": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                order?: "ascending" | "descending";
                /** @description Part of the URL or description */
                search?: string;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EndpointOverview"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointUpdate"];
            };
        };
        responses: {
            /** @description It was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.bulk-replay": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkReplayIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.cancel-msgs": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelMessagesIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.get-headers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointHeadersOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.update-headers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointHeadersIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.patch-headers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointHeadersPatchIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.history": {
        parameters: {
            query?: {
                range?: "1h" | "24h" | "7d" | "30d";
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointHistory"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.list-attempted-messages": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description 0 success, 1 pending, 2 fail, 3 sending, 4 canceled */
                status?: number;
                /** @description With the payload */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EndpointMessageOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.overview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOverview"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint-queue.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointQueueOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint-queue.pause": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint-queue.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint-queue.retry-now": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueuedMessageIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint-queue.skip": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueuedMessageIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.recover": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.replay.endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.replay-missing": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.replay.preview-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayPreviewIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayPreviewOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.get-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointSecretOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndpointSecretRotateIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointSecretOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.send-example": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventExampleIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.get-stats": {
        parameters: {
            query?: {
                since?: string;
                until?: string;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointStats"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.list": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description With the payload */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.create": {
        parameters: {
            query?: {
                /** @description With the payload */
                with_content?: boolean;
            };
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.rows": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description Only messages with a delivery that stands so */
                state?: ("succeeded" | "pending" | "exhausted" | "retrying" | "cancelled" | "held")[];
                text?: string;
                /** @description With the payload */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            attempts: number;
                            channels: string[] | null;
                            /** @description Null: at once */
                            deliverAt: string | null;
                            deliveries: {
                                cancelled: number;
                                exhausted: number;
                                held: number;
                                pending: number;
                                retrying: number;
                                succeeded: number;
                            };
                            eventId: string | null;
                            eventType: string;
                            /** @example msg_01h455vb4pex5vsknk084sn02q */
                            id: string;
                            nextAttemptAt: string | null;
                            /** @description What the schema of its type does not allow about the payload; absent: nothing */
                            schemaFault?: string;
                            tags: string[] | null;
                            /** Format: date-time */
                            timestamp: string;
                        }[];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.get": {
        parameters: {
            query?: {
                /** @description With the payload */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The attempt's id */
                attempt_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAttemptOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.expunge-content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The attempt's id */
                attempt_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.get-headers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The attempt's id */
                attempt_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAttemptHeadersOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.expunge-content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.list-attempted-destinations": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageEndpointOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.delivery.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message-attempt.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyResponse"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.list-passed-over": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PassedOverOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.get-raw-payload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageRawPayloadOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.story": {
        parameters: {
            query?: {
                /** @description How many deliveries to tell of; the others are in the list of deliveries */
                deliveries_max?: number;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageStory"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.create-batch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBatchIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageBatchOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.bulk-expunge-content": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkExpungeContentsIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkExpungeContentsOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.expunge-all-contents": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedTask"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.precheck": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessagePrecheckIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePrecheckOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.search": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageSearchIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.replay.application": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.replay.preview-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayPreviewIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayPreviewOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.application.count-active": {
        parameters: {
            query?: {
                /** @description Those with disabled endpoints alone are left out */
                exclude_disabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveAppCount"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.audit.list": {
        parameters: {
            query?: {
                /** @description `endpoint.update`, or `endpoint` for all of endpoints */
                action?: string;
                /** @description Id or address of who did it */
                actor?: string;
                after?: string;
                before?: string;
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description Id of what was changed */
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.audit.export": {
        parameters: {
            query?: {
                /** @description `endpoint.update`, or `endpoint` for all of endpoints */
                action?: string;
                /** @description Id or address of who did it */
                actor?: string;
                after?: string;
                before?: string;
                /** @description json: one object a line */
                format?: "csv" | "json";
                /** @description Id of what was changed */
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.authentication.app-portal-access": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AppPortalAccessIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppPortalAccessOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.authentication.expire-all": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApplicationTokenExpireIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.authentication.logout": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.authentication.exchange-one-time-token": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OneTimeTokenIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTimeTokenOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.authentication.whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoamiOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.background-task.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                order?: "ascending" | "descending";
                status?: "running" | "finished" | "failed";
                task?: "endpoint.recover" | "endpoint.replay" | "endpoint.bulk-replay" | "application.replay" | "tenant.replay" | "application.delete" | "application.purge_content" | "message.broadcast" | "tenant.delete" | "operator.pause" | "operator.resume" | "operator.replay";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BackgroundTaskOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.background-task.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundTaskOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.background-task.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The task's id */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundTaskOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.background-task.pause": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The task's id */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundTaskOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.background-task.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The task's id */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackgroundTaskOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.endpoint.check-url": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrlCheckIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrlCheckOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.environment.export": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.environment.import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.environment.get-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentSettingsOutput"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.list": {
        parameters: {
            query?: {
                /** @description Archived event types as well */
                include_archived?: boolean;
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                order?: "ascending" | "descending";
                /** @description Part of the name, description or group */
                search?: string;
                /** @description With the schemas */
                with_content?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventTypeOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypeIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event type's name */
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypeUpdate"];
            };
        };
        responses: {
            /** @description It was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.delete": {
        parameters: {
            query?: {
                /** @description Delete it for good */
                expunge?: boolean;
            };
            header?: never;
            path: {
                /** @description The event type's name */
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event type's name */
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypePatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.compatibility": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The event type's name */
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompatibilityIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompatibilityOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.get-retry-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event type's name */
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryScheduleInOutOutput"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.set-retry-schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event type's name */
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryScheduleInOut"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetryScheduleInOutOutput"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.types": {
        parameters: {
            query?: {
                language?: components["schemas"]["CodeLanguage"];
                /** @description Of the schema; absent: the newest */
                version?: string | null;
            };
            header?: never;
            path: {
                /** @description The event type's name */
                event_type_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeTypesOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.export-openapi": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.all-types": {
        parameters: {
            query?: {
                language?: components["schemas"]["CodeLanguage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeTypesOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.event-type.import-openapi": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypeImportOpenApiIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTypeImportOpenApiOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.filter.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilterTestIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterTestOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.health.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All is well */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The database cannot be reached */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "v1.health.ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process lives */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "v1.invitation.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvitationOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.invitation.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCreated"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.invitation.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The invitation's id */
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.invitation.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAcceptIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAcceptOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.invitation.read": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationReadIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationReadOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.live.follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.authentication.list-api-tokens": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The tenant's id, or - for the tenant of the key */
                env_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiTokenCensoredOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.authentication.create-api-token": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The tenant's id, or - for the tenant of the key */
                env_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.authentication.get-api-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant's id, or - for the tenant of the key */
                env_id: string;
                /** @description The key's id */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenCensoredOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.authentication.update-api-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant's id, or - for the tenant of the key */
                env_id: string;
                /** @description The key's id */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenCensoredOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.authentication.patch-api-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant's id, or - for the tenant of the key */
                env_id: string;
                /** @description The key's id */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenCensoredOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.authentication.expire-api-token": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The tenant's id, or - for the tenant of the key */
                env_id: string;
                /** @description The key's id */
                key_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApiTokenExpireIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.environment-settings.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentSettingsOutput"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.environment-settings.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentSettings"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentSettingsOutput"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.management.environment-settings.patch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentSettings"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentSettingsOutput"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.member.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MemberOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.member.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The member's id */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.member.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The member's id */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.create-mixed-batch": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBatchIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageBatchOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.message.broadcast": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageBroadcastIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedTask"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.attempt.list-by-endpoint": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description 0 success, 2 fail */
                status?: number;
                /** @description 200: answers from 200 to 299; 0: no answer */
                status_code_class?: number;
                /** @description With the answer's body */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageAttemptOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.attempt.list-by-msg": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only attempts at this endpoint, by id or uid */
                endpoint_id?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description 0 success, 2 fail */
                status?: number;
                /** @description 200: answers from 200 to 299; 0: no answer */
                status_code_class?: number;
                /** @description With the answer's body */
                with_content?: boolean;
            };
            header?: never;
            path: {
                /** @description The message's id or eventId */
                msg_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageAttemptOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                order?: "ascending" | "descending";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperationalWebhookEndpointOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperationalWebhookEndpointIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationalWebhookEndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationalWebhookEndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperationalWebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description It was there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationalWebhookEndpointOut"];
                };
            };
            /** @description It is new */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationalWebhookEndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.get-headers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointHeadersOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.update-headers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointHeadersIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.recover": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.get-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointSecretOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndpointSecretRotateIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.endpoint.send-example": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The endpoint's id or uid */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperationalWebhookExampleIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operational-webhook.message.list": {
        parameters: {
            query?: {
                /** @description Only what is newer than this instant */
                after?: string;
                /** @description Only what is older than this instant */
                before?: string;
                /** @description Only messages of this channel */
                channel?: string;
                /** @description Only messages of these event types */
                event_types?: string[];
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description With the payload */
                with_content?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.api-key.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description A part of the name, or how the key begins */
                search?: string;
                /** @description unused: active, and not used for 30 days or ever */
                state?: "active" | "expired" | "revoked" | "unused";
                tenant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperatorKeyListed"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.audit.list": {
        parameters: {
            query?: {
                /** @description `endpoint.update`, or `endpoint` for all of endpoints */
                action?: string;
                /** @description Id or address of who did it */
                actor?: string;
                actor_kind?: "api_key" | "member" | "portal" | "operator" | "system";
                after?: string;
                before?: string;
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description Id of what was changed */
                target?: string;
                tenant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OperatorAuditOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.audit.export": {
        parameters: {
            query?: {
                /** @description `endpoint.update`, or `endpoint` for all of endpoints */
                action?: string;
                /** @description Id or address of who did it */
                actor?: string;
                actor_kind?: "api_key" | "member" | "portal" | "operator" | "system";
                after?: string;
                before?: string;
                /** @description json: one object a line */
                format?: "csv" | "json";
                /** @description Id of what was changed */
                target?: string;
                tenant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.failing-endpoint.list": {
        parameters: {
            query?: {
                host?: string;
                range?: "1h" | "24h";
                tenant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailingEndpointsOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.feature-flag.list": {
        parameters: {
            query?: {
                tenant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlagListOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorOverviewOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.recovery.list": {
        parameters: {
            query?: {
                /** @description Of the URL, with its port where it names one */
                host?: string;
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                state?: "probing" | "holding" | "retrying" | "paused";
                tenant_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RecoveryListed"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.self-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfCheckOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.steer.list": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SteerRunOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.steer.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SteerIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteerStarted"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.steer.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The run's id */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteerRunOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.steer.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The run's id */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteerRunOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.steer.pause": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The run's id */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteerRunOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.steer.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The run's id */
                run_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteerRunOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.steer.plan": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SteerPlanIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteerPlanOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.list": {
        parameters: {
            query?: {
                /** @description Those that are being deleted as well */
                deleted?: boolean;
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description A part of the name */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TenantListed"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantCreated"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantListed"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.api-key.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The key's id */
                key_id: string;
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatorKeyRevokeIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.endpoint.pause": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.endpoint.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.endpoint.retry-now": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The application's id or uid */
                app_id: string;
                /** @description The endpoint's id or uid */
                endpoint_id: string;
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryRetryOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.audit": {
        parameters: {
            query?: {
                /** @description `endpoint.update`, or `endpoint` for all of endpoints */
                action?: string;
                /** @description Id or address of who did it */
                actor?: string;
                after?: string;
                before?: string;
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                /** @description Id of what was changed */
                target?: string;
            };
            header?: never;
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.tasks": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
                order?: "ascending" | "descending";
                status?: "running" | "finished" | "failed";
                task?: "endpoint.recover" | "endpoint.replay" | "endpoint.bulk-replay" | "application.replay" | "tenant.replay" | "application.delete" | "application.purge_content" | "message.broadcast" | "tenant.delete" | "operator.pause" | "operator.resume" | "operator.replay";
            };
            header?: never;
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BackgroundTaskOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantDeleteIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedTask"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.impersonate": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpersonationIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpersonationOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.end-impersonation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.invite": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationIn"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCreated"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.members": {
        parameters: {
            query?: {
                /** @description Where to go on: the iterator or prevIterator of the page before */
                iterator?: string | null;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MemberOut"][];
                        done: boolean;
                        iterator: string | null;
                        prevIterator: string | null;
                    };
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.tenant.usage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant's id */
                tenant_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantUsageOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.throughput": {
        parameters: {
            query?: {
                range?: "1h" | "24h";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThroughputOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.traffic": {
        parameters: {
            query?: {
                range?: "1h" | "24h";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.operator.check-url": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrlCheckIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorUrlCheckOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.replay.tenant": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.replay.preview-tenant": {
        parameters: {
            query?: never;
            header?: {
                /** @description The same request again with the same key is done once */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayPreviewIn"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayPreviewOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.stats.app-attempts": {
        parameters: {
            query?: {
                endDate?: string;
                period?: components["schemas"]["StatisticsPeriod"];
                startDate?: string;
            };
            header?: never;
            path: {
                /** @description The application's id or uid */
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptStatisticsResponse"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.statistics.endpoint-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointCountOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.tenant.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantHealth"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.tenant.get-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettingsOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.tenant.patch-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantSettingsPatch"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantSettingsOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "v1.tenant.usage": {
        parameters: {
            query?: {
                group?: "hour" | "day" | "month";
                /** @description The last 30 days when absent */
                since?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageOut"];
                };
            };
            /** @description The request is malformed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key is missing or not valid */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description There is no such thing, or it belongs to somebody else */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description It collides with what is there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description The payload is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description A field is not valid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HTTPValidationError"];
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
            /** @description Try again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpErrorOut"];
                };
            };
        };
    };
    "background_task.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BackgroundTaskFinishedEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "endpoint.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndpointCreatedEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "endpoint.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndpointDeletedEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndpointDisabledEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "endpoint.enabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndpointEnabledEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "endpoint.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndpointUpdatedEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "message.attempt.exhausted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageAttemptExhaustedEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "message.attempt.failing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageAttemptFailingEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "message.attempt.recovered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MessageAttemptRecoveredEvent"];
            };
        };
        responses: {
            /** @description Taken */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
