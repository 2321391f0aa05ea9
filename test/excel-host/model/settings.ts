import { Collection } from './collection';

/** Settings the add-in keeps in the workbook. */
export class SettingCollection extends Collection<Setting> {
  static readonly type = 'SettingCollection';
  add(key: string, value: unknown): Setting {
    let setting = this.list.find((each) => each.key === key);
    if (setting) setting.value = value;
    else this.list.push((setting = new Setting(this, key, value)));
    return setting;
  }
}

class Setting {
  static readonly type = 'Setting';
  constructor(
    private readonly collection: SettingCollection,
    readonly key: string,
    public value: unknown,
  ) {}
  get _Id(): string {
    return this.key;
  }
  delete(): void {
    this.collection.remove(this);
  }
}
