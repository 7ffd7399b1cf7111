/** Takes out of the page what misleads: the maker's bar, and a secret that no client of ours has. */
export const PAGE_STYLE = `
.swagger-ui .topbar { display: none }
.swagger-ui .info { margin: 30px 0 10px }
.swagger-ui .auth-container .wrapper:has([id^='client_secret_']) { display: none }
`;
