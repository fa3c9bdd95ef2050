/** A reseller or other partner, and where it hangs in the channel. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  /** The channel account manager: owner of the partner's account. */
  readonly managerId: string;
  readonly managerName: string;
  /** The role above the manager's; null where the role hierarchy has none. */
  readonly regionId: string | null;
  readonly regionName: string | null;
}
