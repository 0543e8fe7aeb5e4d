/** The mark: a coiled horn. */
export const Brand = ({ size = 24 }: { size?: number }) => (
  <svg aria-hidden width={size} height={size} viewBox="0 0 32 32">
    <rect width="32" height="32" rx="8" fill="var(--ph-accent-fill)" />
    <g fill="none" stroke="var(--ph-on-accent)" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
      <circle cx="13.5" cy="18" r="5.2" />
      <path d="M13.500 12.800H18c2.600 0 4.600-.9 6.500-3.300v9.800c-1.500-1.900-3.200-2.700-5.800-2.800" />
      <path d="M13.5 23.200H7.200" />
    </g>
  </svg>
);
